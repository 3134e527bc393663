package org.threshold.workflow.carer.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeKind;

/**
 * Whether a child is elsewhere now, with a carer who was checked (R-TVP-4, R-4.2-8a): the last that
 * is known of where it lives is that this carer took over, and everything is known of them.
 */
public final class ElsewhereRule {

    private static final Set<ChangeKind> MOVES =
            EnumSet.of(
                    ChangeKind.CARER_CHANGED,
                    ChangeKind.CHILD_RETURNED_HOME,
                    ChangeKind.ADDRESS_CHANGED,
                    ChangeKind.DISCHARGED,
                    ChangeKind.DISCHARGE_AGAINST_ADVICE,
                    ChangeKind.CHILD_MISSING);

    /** Who lives elsewhere; of anybody else it is not known that the child is away from home. */
    private static final Set<String> ELSEWHERE = Set.of("relative", "friend", "foster-carer");

    private ElsewhereRule() {}

    /**
     * Whether it holds.
     *
     * @param history what stands of the case, in the order in which it happened
     */
    public static boolean holds(List<Change> history, List<CarerCheck> checks) {
        Optional<Change> last =
                history.reversed().stream()
                        .filter(change -> MOVES.contains(change.what().kind()))
                        .findFirst();
        return last.filter(change -> ELSEWHERE.contains(change.what().code("carer")))
                .flatMap(change -> of(change, checks))
                .filter(one -> one.checked().isPresent())
                .isPresent();
    }

    private static Optional<CarerCheck> of(Change change, List<CarerCheck> checks) {
        return checks.stream().filter(one -> one.about().change().equals(change.id())).findFirst();
    }
}
