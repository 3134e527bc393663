package org.threshold.workflow.safety.domain;

import java.util.Arrays;
import java.util.Optional;
import org.threshold.workflow.safety.domain.PlanGiven.Expiry;

/**
 * The daytime review of a plan, as a person gives it.
 *
 * @param done what was done of it
 * @param changes what changes from now on; empty for nothing
 * @param until until when it carries, if it carries on
 * @param rank what the police say of the rank of the night, where that is open
 */
public record PlanReview(
        Outcome outcome, String done, String changes, Expiry until, RankAnswer rank) {

    /** What becomes of the plan. */
    public enum Outcome {
        ENDS("ends", "It ends: what it was for is done, or daytime work has taken it over"),
        CARRIES_ON("carries-on", "It carries on, and is reviewed again on the next working day");

        private final String code;
        private final String words;

        Outcome(String code, String words) {
            this.code = code;
            this.words = words;
        }

        /** As stored and sent. */
        public String code() {
            return code;
        }

        /** As shown to people. */
        public String words() {
            return words;
        }

        /** The outcome with this code, if it is one. */
        public static Optional<Outcome> of(String code) {
            return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
        }
    }

    @Override
    public String toString() {
        return "PlanReview[" + outcome + "]";
    }
}
