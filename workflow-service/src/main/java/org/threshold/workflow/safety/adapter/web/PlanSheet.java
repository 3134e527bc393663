package org.threshold.workflow.safety.adapter.web;

import java.util.List;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.safety.app.Plans.Reviewed;
import org.threshold.workflow.safety.app.ReadOutOfHours.Shown;
import org.threshold.workflow.safety.domain.OutOfHoursPlan;
import org.threshold.workflow.safety.domain.PlanGiven;
import org.threshold.workflow.safety.domain.PlanGiven.Expiry;
import org.threshold.workflow.safety.domain.RankAnswer;

/**
 * A plan of the night in full, in the words of the pages.
 *
 * @param standing how it stands, in sentences
 * @param late whether its own time has run out and nobody has reviewed it
 */
record PlanSheet(List<String> standing, boolean late, Words words, List<Review> reviews) {

    /**
     * What a plan says, agreed or only typed; an empty text is not said yet.
     *
     * @param until until when it carries
     */
    record Words(
            String whereabouts,
            String risks,
            List<PlanGiven.Tonight> actions,
            String contingency,
            String until) {

        static Words of(PlanGiven plan) {
            return new Words(
                    plan.whereabouts(),
                    plan.risks(),
                    plan.actions(),
                    plan.contingency(),
                    until(plan.expiry()));
        }

        private static String until(Expiry expiry) {
            return switch (expiry) {
                case Expiry.At(var at) -> DueWords.exact(at);
                case Expiry.NotSaid() -> "";
            };
        }
    }

    /** A review that was held. */
    record Review(String at, String outcome, String done, String changes) {

        static Review of(Reviewed one) {
            return new Review(
                    DueWords.exact(one.at()),
                    one.outcome().words() + rank(one.rank()),
                    one.done(),
                    one.changes());
        }

        private static String rank(RankAnswer said) {
            return switch (said) {
                case NOT_SAID -> "";
                case CONFIRMED -> ". The police confirm that a sergeant or above took part";
                case NOT_SUPERVISING -> ". The police say that no sergeant or above took part";
            };
        }
    }

    static PlanSheet of(Shown shown) {
        return new PlanSheet(
                standing(shown),
                late(shown),
                Words.of(shown.plan().plan()),
                shown.reviews().stream().map(Review::of).toList());
    }

    static boolean late(Shown shown) {
        return shown.plan().live() && shown.expired();
    }

    /** How a plan stands, in sentences. */
    static List<String> standing(Shown shown) {
        OutOfHoursPlan plan = shown.plan();
        String agreed = "Agreed on " + DueWords.exact(plan.agreedAt()) + ".";
        if (!plan.live()) {
            return List.of(agreed, "It has ended.");
        }
        String review = "It has to be reviewed by " + DueWords.exact(plan.reviewDueAt()) + ".";
        return shown.expired()
                ? List.of(
                        agreed,
                        "Its own time has run out; it carries on until it is reviewed.",
                        review)
                : List.of(agreed, "It is in force until it is reviewed.", review);
    }
}
