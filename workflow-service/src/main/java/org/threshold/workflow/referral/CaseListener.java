package org.threshold.workflow.referral;

import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.PersonId;

/** Features that carry over what they know when one case joins another, in its transaction. */
@FunctionalInterface
public interface CaseListener {

    /** A case has joined another; the rows of both are locked. Called once. */
    void joined(CaseJoined joined);

    /**
     * A person has found that the child of a case is one who is known and has no other open case;
     * the row of the case is locked. Called once.
     */
    default void identified(Actor by, CaseRef ref, PersonId person) {}
}
