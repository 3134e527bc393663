package org.threshold.workflow.safety.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.platform.Refusal;

/** What the daytime review of a plan has to say (R-TVP-6c). */
public final class ReviewRule {

    private ReviewRule() {}

    /** What is missing; empty when nothing is. */
    public static List<Refusal> refusals(PlanReview review, Instant now) {
        List<Refusal> refusals = new ArrayList<>();
        if (review.done().isBlank()) {
            refusals.add(
                    new Refusal(
                            "done",
                            "It is not said what was done of the plan.",
                            "Go through the actions of the night and say what became of each."));
        }
        switch (review.outcome()) {
            case ENDS -> {}
            case CARRIES_ON -> until(review, now, refusals);
        }
        return refusals;
    }

    private static void until(PlanReview review, Instant now, List<Refusal> refusals) {
        if (!review.until().after(now)) {
            refusals.add(
                    new Refusal(
                            "until",
                            "It is not said until when the plan carries on, or that time is past.",
                            "Give a time later than now."));
        }
    }
}
