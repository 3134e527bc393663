package org.threshold.workflow.strategy.domain;

import java.util.Optional;
import java.util.Set;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.strategy.Fact;

/**
 * Which changes of circumstance are discussed today (event catalogue, "also starts"; finding 1.2.6
 * of the review: a new injury or admission brings the meeting to today).
 */
public final class ChangeRule {

    private ChangeRule() {}

    /** That a change is discussed today, what it adds to the facts, and why. */
    public record Calls(Set<Fact> facts, String why) {

        public Calls {
            facts = Set.copyOf(facts);
        }
    }

    /**
     * What holds for the cases of a change.
     *
     * @param any what holds for one of them at least
     * @param all what holds for each of them
     */
    public record Standing(Set<Circumstance> any, Set<Circumstance> all) {

        public Standing {
            any = Set.copyOf(any);
            all = Set.copyOf(all);
        }
    }

    /** Whether a change is discussed today. */
    public static Optional<Calls> calls(NewChange change, Standing standing) {
        return switch (change.kind()) {
            case NEW_INJURY ->
                    Optional.of(new Calls(Set.of(Fact.INJURY), ChangeKind.NEW_INJURY.words()));
            case CHILD_ADMITTED -> admitted(change, standing);
            case CHILD_RETURNED_HOME -> returnedHome(standing);
            case MEDICAL_REPORT_ISSUED,
                    STRATEGY_MEETING_BOOKED,
                    STRATEGY_MEETING_OVERDUE,
                    OUT_OF_HOURS_PLAN_AGREED,
                    SECTION_47_STARTED,
                    POLICE_INVESTIGATION,
                    REFERRAL ->
                    Optional.empty();
        };
    }

    private static Optional<Calls> admitted(NewChange change, Standing standing) {
        if (injury(change)) {
            return Optional.of(
                    new Calls(
                            Set.of(Fact.IN_HOSPITAL, Fact.INJURY),
                            ChangeKind.CHILD_ADMITTED.words()));
        }
        boolean watched =
                standing.any().contains(Circumstance.ENQUIRY_OPEN)
                        || standing.any().contains(Circumstance.DISCUSSION_OPEN);
        return watched
                ? Optional.of(
                        new Calls(Set.of(Fact.IN_HOSPITAL), ChangeKind.CHILD_ADMITTED.words()))
                : Optional.empty();
    }

    /** L-3.1.7: a child that is home without a decision is discussed today. */
    private static Optional<Calls> returnedHome(Standing standing) {
        return standing.all().contains(Circumstance.RETURN_HOME_DECIDED)
                ? Optional.empty()
                : Optional.of(new Calls(Set.of(), "A child is home without a decision."));
    }

    /** Whether a change says that a child is injured. */
    public static boolean injury(NewChange change) {
        return change.injury();
    }
}
