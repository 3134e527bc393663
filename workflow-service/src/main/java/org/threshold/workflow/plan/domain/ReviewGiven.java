package org.threshold.workflow.plan.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.platform.Refusal;

/**
 * What a review conference decided, as somebody says it. Only a review ends a plan, with quorum and
 * with what helps the family afterwards; that a plan continues is never refused.
 *
 * @param on the day in England
 * @param after what remains in place when the plan ends
 */
public record ReviewGiven(
        LocalDate on, Set<Agency> came, Outcome outcome, String reason, String after) {

    public ReviewGiven {
        came = Set.copyOf(came);
    }

    /** What becomes of the plan. */
    public enum Outcome {
        CONTINUES("continues", "The plan continues"),
        ENDS("ends", "The plan ends");

        private final String code;
        private final String words;

        Outcome(String code, String words) {
            this.code = code;
            this.words = words;
        }

        /** As sent. */
        public String code() {
            return code;
        }

        /** As a person reads it. */
        public String words() {
            return words;
        }
    }

    /** What keeps the plan from being ended, or the review from being understood. */
    public List<Refusal> refusals() {
        List<Refusal> refusals = new ArrayList<>();
        if (reason.isBlank()) {
            refusals.add(
                    new Refusal(
                            "reason",
                            "It is not said why.",
                            "Say what has changed for the child, and what has not."));
        }
        if (outcome == Outcome.ENDS) {
            refusals.addAll(ofEnding());
        }
        return List.copyOf(refusals);
    }

    private List<Refusal> ofEnding() {
        List<Refusal> refusals = new ArrayList<>();
        if (after.isBlank()) {
            refusals.add(
                    new Refusal(
                            "after",
                            "It is not said what helps the family once the plan has ended.",
                            "Say who goes on working with them, and with what."));
        }
        if (!QuorumRule.quorate(came)) {
            refusals.add(
                    new Refusal(
                            "came",
                            "Without social care and two other agencies that know the child, a review cannot"
                                    + " end a plan.",
                            "Record that the plan continues: that is kept, and the review stays due until it"
                                    + " is held with them."));
        }
        return refusals;
    }

    @Override
    public String toString() {
        return "ReviewGiven[" + on + " " + outcome + "]";
    }
}
