package org.threshold.workflow.worklist.app;

/** Whoever has the board open, in this copy of the service. */
public interface BoardViewers {

    /** Tells each that what the board shows may have changed; never what. */
    void changed();

    /** Lets go of each whose session has ended. */
    void sessionsEnded();
}
