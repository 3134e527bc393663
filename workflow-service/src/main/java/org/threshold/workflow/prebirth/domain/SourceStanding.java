package org.threshold.workflow.prebirth.domain;

import java.time.Instant;
import org.threshold.workflow.enquiry.Answer;

/** How far a source has come: nobody is left out in silence. */
public sealed interface SourceStanding {

    /**
     * It was asked and has not answered.
     *
     * @param at when, UTC
     * @param by by when it is to answer, UTC
     */
    record Requested(Instant at, Instant by) implements SourceStanding {}

    /**
     * It answered, or it is said what came of asking it.
     *
     * @param role the duty role there that answered by itself; empty where somebody wrote it down
     * @param at UTC
     */
    record Said(Answer answer, String role, Instant at) implements SourceStanding {

        /** What counts after this, once another duty role, or the same, has said something more. */
        Said and(Said later) {
            if (role.equals(later.role)) {
                return later;
            }
            Answer whole = answer.and(later.answer);
            return whole.equals(answer) ? this : new Said(whole, later.role, later.at);
        }

        @Override
        public String toString() {
            return "Said[" + answer.code() + "]";
        }
    }

    /**
     * There is no such source for this child, and why.
     *
     * @param at UTC
     */
    record NotApplicable(String reason, Instant at) implements SourceStanding {

        @Override
        public String toString() {
            return "NotApplicable[]";
        }
    }

    /** As stored and sent. */
    default String code() {
        return switch (this) {
            case Requested _ -> "requested";
            case Said said -> said.answer().code();
            case NotApplicable _ -> "not-applicable";
        };
    }

    /** Whether it said what it knows, or that it knows nothing. */
    default boolean heard() {
        return this instanceof Said said && said.answer().heard();
    }
}
