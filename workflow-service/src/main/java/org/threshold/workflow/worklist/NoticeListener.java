package org.threshold.workflow.worklist;

import org.threshold.workflow.access.Actor;

/** Features that wait for a notice to be acknowledged. */
@FunctionalInterface
public interface NoticeListener {

    /**
     * Somebody has acknowledged a notice, in this transaction; called again when somebody
     * acknowledges it again.
     */
    void acknowledged(Notice notice, Actor by);
}
