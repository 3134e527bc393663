package org.threshold.workflow.otherchild.domain;

import java.util.List;
import org.threshold.workflow.otherchild.OtherChildOutcome;
import org.threshold.workflow.otherchild.domain.OtherChild.Decision;
import org.threshold.workflow.platform.Refusal;

/**
 * Each child is decided for on its own, with a reason (lesson 3.1.8 of the review). Suspicion of
 * significant harm waits for no words.
 */
public final class OtherChildRule {

    private OtherChildRule() {}

    /** What is missing of a decision; empty when nothing is. */
    public static List<Refusal> refusals(Decision decision) {
        boolean needsReason = decision.outcome() != OtherChildOutcome.SECTION_47;
        return needsReason && decision.reason().isBlank()
                ? List.of(
                        new Refusal(
                                "reason",
                                "It is not said why, for this child.",
                                "Say in a sentence what you know of this child and why that is enough."))
                : List.of();
    }
}
