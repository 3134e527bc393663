package org.threshold.workflow.deadlines;

import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;

/** Holds the next rung of a ladder for somebody who was told and says that they have it. */
public interface HoldNextRung {

    /** Who has it, and as what they were told. */
    record By(Actor who, Role as) {}

    /**
     * Holds the one rung above an acknowledged one for a short time, once; runs in the caller's
     * transaction. Empty when nothing is held: the rung is not the highest that was reached, the
     * next one is the limit itself or a repeat, it is due already, or it was held before.
     *
     * @param acknowledged the rung that told them
     */
    Optional<HeldRung> handle(DeadlineId id, RungStanding acknowledged, By by);
}
