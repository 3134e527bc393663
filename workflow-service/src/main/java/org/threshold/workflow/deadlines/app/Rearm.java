package org.threshold.workflow.deadlines.app;

import org.threshold.workflow.deadlines.Deadline;

/** Asks for another timer for a deadline that has become due earlier. */
@FunctionalInterface
public interface Rearm {

    void earlier(Deadline deadline);
}
