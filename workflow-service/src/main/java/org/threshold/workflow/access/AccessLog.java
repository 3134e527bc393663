package org.threshold.workflow.access;

/**
 * Where access keeps what it saw; the audit provides it. That somebody came in or was refused is
 * kept in a transaction of its own, whatever becomes of the current one; what was done to a key,
 * with it.
 */
public interface AccessLog {

    /** Keeps that the actor asked for what no role of theirs allows. */
    void refused(Actor actor, Activity activity);

    /** Keeps that a member of staff signed in. */
    void signedIn(Actor actor);

    /** Keeps that somebody could not sign in because their account holds on other days. */
    void outsideSession(Actor actor);

    /** Keeps that a manager entered the days on which somebody’s account holds. */
    void sessionEntered(Actor actor, StaffId whose);

    /** Keeps that an operator gave a system of the agency a key. */
    void keyIssued(Actor actor, SystemId key, Agency agency);

    /** Keeps that an operator ended a key. */
    void keyEnded(Actor actor, SystemId key);
}
