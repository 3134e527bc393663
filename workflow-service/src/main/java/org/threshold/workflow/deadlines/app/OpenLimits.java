package org.threshold.workflow.deadlines.app;

import java.time.Instant;
import java.util.List;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.deadlines.domain.Limits;
import org.threshold.workflow.deadlines.domain.RunningDeadline;

/** Which limits are in force, and the deadlines that are open under them. */
public interface OpenLimits {

    /**
     * Puts limits in force, kept from others until the transaction ends.
     *
     * @return whether others, or none, were in force before
     */
    boolean putInForce(Limits limits, Instant since);

    /** Every open deadline. */
    List<DeadlineId> open();

    /** Whether somebody made it due earlier than its limit did. */
    boolean wasBroughtForward(DeadlineId id);

    /** Keeps a deadline under its other limit and term, with its ladder. */
    void recounted(RunningDeadline after);
}
