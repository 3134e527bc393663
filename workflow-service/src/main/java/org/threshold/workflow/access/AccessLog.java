package org.threshold.workflow.access;

/**
 * Where access keeps what it saw; the audit provides it. Each entry is kept in a transaction of its
 * own, whatever becomes of the current one.
 */
public interface AccessLog {

    /** Keeps that the actor asked for what no role of theirs allows. */
    void refused(Actor actor, Activity activity);

    /** Keeps that a member of staff signed in. */
    void signedIn(Actor actor);
}
