package org.threshold.workflow.redpath;

import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;

/** Features that hold a child on the red path because of a mark. */
@FunctionalInterface
public interface MarkListener {

    /**
     * A clinician found that the mark is no injury, in this transaction, and no other mark of the
     * child is held. The row of the case is locked.
     */
    void ruledOut(Actor clinician, CaseRef ref);
}
