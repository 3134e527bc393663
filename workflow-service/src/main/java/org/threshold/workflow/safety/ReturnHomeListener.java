package org.threshold.workflow.safety;

import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;

/** Features that act when a person decides on a return home, in the transaction that decides it. */
@FunctionalInterface
public interface ReturnHomeListener {

    /** It was decided that the child does not return home; the case’s row is locked. */
    void doesNotReturn(Actor by, CaseRef ref);
}
