package org.threshold.workflow.safety.domain;

import org.threshold.workflow.platform.CriticalThinking;

/**
 * A decision on a child's return home, as a person gives it.
 *
 * @param reason why, in words; stays in the database
 * @param thinking what was answered to the questions of critical thinking (R-4.2-6)
 */
public record ReturnHomeGiven(Answer answer, String reason, CriticalThinking thinking) {

    /** Whether the child returns. */
    public sealed interface Answer {}

    /** It does not; what is decided when nothing else is said (L-3.1.7). */
    public record DoesNotReturn() implements Answer {}

    /**
     * It does.
     *
     * @param despite why now, although investigations are not complete; empty where all are
     */
    public record Returns(Home home, String despite) implements Answer {}

    /**
     * Where it goes, and to whom; words that stay in the database.
     *
     * @param conditions on what conditions; empty for none
     */
    public record Home(String place, String carers, String conditions) {

        @Override
        public String toString() {
            return "Home[…]";
        }
    }

    /** Whether the child returns. */
    public boolean returns() {
        return answer instanceof Returns;
    }

    /** As stored and sent. */
    public String code() {
        return returns() ? "returns" : "does-not-return";
    }

    @Override
    public String toString() {
        return "ReturnHomeGiven[" + code() + "]";
    }
}
