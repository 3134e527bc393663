package org.threshold.workflow.access;

/** Where refused attempts are kept; the audit provides it. */
public interface RefusedAttempts {

    /** Keeps the attempt in a transaction of its own, whatever becomes of the current one. */
    void keep(Actor actor, Activity activity);
}
