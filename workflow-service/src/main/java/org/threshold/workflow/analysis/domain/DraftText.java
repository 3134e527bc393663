package org.threshold.workflow.analysis.domain;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.platform.Refusal;

/**
 * What a version of a draft says.
 *
 * @param analysis what was found, and what it means for the child
 * @param plan what is to be done, by whom
 */
public record DraftText(String analysis, String plan) {

    /** What is missing from it; what was typed is kept on the page. */
    public List<Refusal> refusals() {
        List<Refusal> refusals = new ArrayList<>();
        if (analysis.isBlank()) {
            refusals.add(
                    new Refusal(
                            "analysis",
                            "The draft analysis is missing.",
                            "Say what was found, and what it means for the child, as far as you know today."));
        }
        if (plan.isBlank()) {
            refusals.add(
                    new Refusal(
                            "plan",
                            "The draft plan is missing.",
                            "Say what is to be done, by whom and by when. If nothing is, say that and why."));
        }
        return List.copyOf(refusals);
    }

    /** It is typed by people. */
    @Override
    public String toString() {
        return "DraftText[]";
    }
}
