package org.threshold.workflow.safety.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.platform.Refusal;

/** What the daytime review of a plan has to say (R-TVP-6c). */
public final class ReviewRule {

    private ReviewRule() {}

    /**
     * What is missing; empty when nothing is.
     *
     * @param rankOpen whether nobody confirmed yet that a supervising officer took part at night
     */
    public static List<Refusal> refusals(PlanReview review, Instant now, boolean rankOpen) {
        List<Refusal> refusals = new ArrayList<>();
        if (review.done().isBlank()) {
            refusals.add(
                    new Refusal(
                            "done",
                            "It is not said what was done of the plan.",
                            "Go through the actions of the night and say what became of each."));
        }
        switch (review.outcome()) {
            case ENDS -> rank(review, rankOpen, refusals);
            case CARRIES_ON -> until(review, now, refusals);
        }
        return refusals;
    }

    /** The plan goes on protecting the child without it; it does not end without it. */
    private static void rank(PlanReview review, boolean rankOpen, List<Refusal> refusals) {
        if (rankOpen && review.rank() == RankAnswer.NOT_SAID) {
            refusals.add(
                    new Refusal(
                            "rank",
                            "No account of the police has the name that was given for the sergeant"
                                    + " or above of the night, and nobody has confirmed the rank"
                                    + " (lesson 3.1.18).",
                            "Ring the police, ask who took part, and say what they answered. If you"
                                    + " cannot reach them, let the plan carry on."));
        }
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
