package org.threshold.workflow.letter.domain;

import java.util.List;
import org.threshold.workflow.platform.Refusal;

/** Why a parent is not told, in a class and in words. */
public record NotTelling(NotTellingReason reason, String why) {

    /** What is missing. */
    public List<Refusal> refusals() {
        return why.isBlank()
                ? List.of(
                        new Refusal(
                                "why",
                                "It is not said what the reason rests on.",
                                "Say what makes it unsafe or impossible, and what was tried."))
                : List.of();
    }

    @Override
    public String toString() {
        return "NotTelling[" + reason + "]";
    }
}
