package org.threshold.workflow.strategy.domain;

import java.util.EnumSet;
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

    private static final Set<ChangeKind> AT_ONCE =
            EnumSet.of(
                    ChangeKind.DISCHARGE_AGAINST_ADVICE,
                    ChangeKind.CHILD_MISSING,
                    ChangeKind.AGREEMENT_BREACHED);
    private static final Set<ChangeKind> REVIEWS_PLAN =
            EnumSet.of(ChangeKind.FURTHER_ALLEGATION, ChangeKind.CONDITION_WORSENED);

    private static final String SUSPECTED =
            "A doctor’s opinion leaves it suspected that somebody injured a child.";

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

    /**
     * Whether a change is discussed today. A medical opinion that suspects harm is, whoever issues
     * it and wherever the case stands: nothing more is filled in (L-3.1.4a). While a discussion is
     * open it is tested there already, and that one keeps its time.
     */
    public static Optional<Calls> calls(NewChange change, Standing standing) {
        ChangeKind kind = change.kind();
        if (kind == ChangeKind.NEW_INJURY) {
            return Optional.of(new Calls(Set.of(Fact.INJURY), kind.words()));
        }
        if (change.suspectsHarm()) {
            return suspected(standing);
        }
        if (kind == ChangeKind.CHILD_ADMITTED) {
            return admitted(change, standing);
        }
        return kind == ChangeKind.CHILD_RETURNED_HOME
                ? returnedHome(standing)
                : others(kind, standing);
    }

    /**
     * A child that is missing or taken from hospital is discussed today, and so is a written
     * agreement that is not kept (L-3.1.23); what bears on a plan that is being made or carried
     * out, with it.
     */
    private static Optional<Calls> others(ChangeKind kind, Standing standing) {
        boolean today =
                AT_ONCE.contains(kind) || (REVIEWS_PLAN.contains(kind) && watched(standing));
        return today ? Optional.of(new Calls(Set.of(), kind.words())) : Optional.empty();
    }

    private static Optional<Calls> suspected(Standing standing) {
        return standing.all().contains(Circumstance.DISCUSSION_OPEN)
                ? Optional.empty()
                : Optional.of(new Calls(Set.of(Fact.INJURY, Fact.MEDICAL), SUSPECTED));
    }

    private static Optional<Calls> admitted(NewChange change, Standing standing) {
        if (injury(change)) {
            return Optional.of(
                    new Calls(
                            Set.of(Fact.IN_HOSPITAL, Fact.INJURY),
                            ChangeKind.CHILD_ADMITTED.words()));
        }
        return watched(standing)
                ? Optional.of(
                        new Calls(Set.of(Fact.IN_HOSPITAL), ChangeKind.CHILD_ADMITTED.words()))
                : Optional.empty();
    }

    private static boolean watched(Standing standing) {
        return standing.any().contains(Circumstance.ENQUIRY_OPEN)
                || standing.any().contains(Circumstance.DISCUSSION_OPEN);
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
