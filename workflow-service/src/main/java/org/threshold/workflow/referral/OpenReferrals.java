package org.threshold.workflow.referral;

import java.util.List;
import org.threshold.workflow.access.Actor;

/** Referrals that still wait for somebody, for features that overtake them. */
public interface OpenReferrals {

    /**
     * Ends what still waits to be decided or done in the referrals of a case, in the caller's
     * transaction, and fails without one: the steps leave the work list, their limits are withdrawn
     * and the engine is told. Immediate protection that was decided is never taken back, and a
     * record that lacks something still has to be completed.
     *
     * @param words a sentence that says what superseded them, for whoever comes late
     * @return the children of the referrals that were superseded
     */
    List<ConcernedChild> supersede(Actor who, CaseRef ref, String words);
}
