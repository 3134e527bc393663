package org.threshold.workflow.gp.domain;

import java.util.Optional;
import java.util.Set;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.RungReached;
import org.threshold.workflow.deadlines.Told;

/** Which rungs of an unanswered request to a GP practice chase whom in the practice (R-4.2-5b). */
public final class ChaseRule {

    private static final Set<LimitCode> OF_PRACTICES =
            Set.of(
                    LimitCode.T3D_PRACTICE,
                    LimitCode.T3D_PRACTICE_URGENT,
                    LimitCode.PRE_BIRTH_PRACTICE);

    private ChaseRule() {}

    /** Who is chased; empty for a rung that is told on our side only, and for other limits. */
    public static Optional<Chase> of(RungReached reached) {
        Deadline limit = reached.deadline();
        if (!OF_PRACTICES.contains(limit.limit().code())) {
            return Optional.empty();
        }
        if (reached.told().contains(Told.PRACTICE_SAFEGUARDING_LEAD)) {
            return Optional.of(Chase.LEAD);
        }
        return reached.rung().dueAt().equals(limit.dueAt())
                ? Optional.of(Chase.PRACTICE)
                : Optional.empty();
    }
}
