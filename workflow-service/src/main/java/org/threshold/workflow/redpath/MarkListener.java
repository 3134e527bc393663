package org.threshold.workflow.redpath;

import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;

/** Features that act on what a clinician finds a mark on a child to be. */
@FunctionalInterface
public interface MarkListener {

    /**
     * A clinician found that the mark is no injury, in this transaction, and no other mark of the
     * child is held. The row of the case is locked.
     */
    void ruledOut(Actor clinician, CaseRef ref);

    /**
     * A clinician cannot exclude that a mark is an injury; it counts as one. The row of the case is
     * locked. Called with each such view.
     */
    default void notExcluded(Actor clinician, CaseRef ref) {}
}
