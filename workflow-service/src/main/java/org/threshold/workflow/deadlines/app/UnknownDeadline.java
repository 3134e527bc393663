package org.threshold.workflow.deadlines.app;

import org.threshold.workflow.deadlines.DeadlineId;

/**
 * Somebody holds the id of a deadline that was never set: a bug, or a database put back in time.
 */
final class UnknownDeadline extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownDeadline(DeadlineId id) {
        super("There is no deadline " + id);
    }
}
