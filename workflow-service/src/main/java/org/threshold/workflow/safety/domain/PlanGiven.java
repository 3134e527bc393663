package org.threshold.workflow.safety.domain;

import java.time.Instant;
import java.util.List;

/**
 * A safeguarding plan for the time until the daytime review, as a person gives it (R-TVP-6c); words
 * that stay in the database.
 *
 * @param risks what could happen to the child
 * @param actions what is done tonight, and by whom
 * @param whereabouts where the child is
 * @param contingency what is done if it does not go as planned
 */
public record PlanGiven(
        String risks,
        List<Tonight> actions,
        String whereabouts,
        String contingency,
        Expiry expiry) {

    public PlanGiven {
        actions = List.copyOf(actions);
    }

    /** Not a word of a plan. */
    public static PlanGiven nothing() {
        return new PlanGiven("", List.of(), "", "", new Expiry.NotSaid());
    }

    /** Whether not a word of it is given. */
    public boolean saysNothing() {
        return equals(nothing());
    }

    /** The same plan, carrying until then. */
    PlanGiven until(Expiry later) {
        return new PlanGiven(risks, actions, whereabouts, contingency, later);
    }

    /** Something that is done tonight, and who does it. */
    public record Tonight(String action, String who) {

        @Override
        public String toString() {
            return "Tonight[…]";
        }
    }

    /** Until when a plan is meant to carry. */
    public sealed interface Expiry {

        /** UTC. */
        record At(Instant at) implements Expiry {}

        /** Nobody said. */
        record NotSaid() implements Expiry {}

        /** Whether it is said, and later than this instant. */
        default boolean after(Instant now) {
            return this instanceof At(var at) && at.isAfter(now);
        }
    }

    @Override
    public String toString() {
        return "PlanGiven[" + actions.size() + " actions, " + expiry + "]";
    }
}
