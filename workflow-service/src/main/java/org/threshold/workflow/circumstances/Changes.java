package org.threshold.workflow.circumstances;

import org.threshold.workflow.access.Actor;

/** Records changes of circumstance, for features that learn of one while doing their own work. */
public interface Changes {

    /**
     * Records that something happened, in the caller's transaction, and fails without one. Who is
     * told is decided by rule, and everything that tells them is committed with it: notifications,
     * notices, their limits, and the messages to the engine and to Kafka.
     *
     * <p>Locks the rows of the cases. Each call records one change: a caller that may run twice
     * makes sure that it calls once.
     */
    ChangeId record(Actor by, NewChange change);
}
