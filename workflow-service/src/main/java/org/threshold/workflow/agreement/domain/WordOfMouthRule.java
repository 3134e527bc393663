package org.threshold.workflow.agreement.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.platform.Refusal;

/** What a record of something agreed by word of mouth has to say: what, with whom, and when. */
public final class WordOfMouthRule {

    private static final Refusal WHAT =
            new Refusal(
                    "byWord.what",
                    "It is not said what was agreed by word of mouth.",
                    "Say it in the words that were used.");
    private static final Refusal WITH_WHOM =
            new Refusal(
                    "byWord.withWhom",
                    "It is not said who agreed to it.",
                    "Name everybody who said yes.");
    private static final Refusal LATER =
            new Refusal(
                    "byWord.at",
                    "It would have been agreed later than now.",
                    "Give the time at which it was agreed, or leave it out for now.");

    private WordOfMouthRule() {}

    /** What is missing; empty when nothing is. */
    public static List<Refusal> refusals(WordOfMouth.Agreed agreed, Instant now) {
        List<Refusal> refusals = new ArrayList<>();
        if (agreed.what().isBlank()) {
            refusals.add(WHAT);
        }
        if (agreed.withWhom().isBlank()) {
            refusals.add(WITH_WHOM);
        }
        if (agreed.at().isAfter(now)) {
            refusals.add(LATER);
        }
        return refusals;
    }
}
