package org.threshold.workflow.procedure.app;

import java.time.Instant;
import java.util.Optional;
import org.threshold.workflow.access.StaffId;

/** When somebody last did a step. */
@FunctionalInterface
public interface LastDone {

    /** When this person last ended such a step, UTC; empty where they never did. */
    Optional<Instant> of(StaffId staff, String step);
}
