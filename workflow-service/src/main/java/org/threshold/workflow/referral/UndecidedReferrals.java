package org.threshold.workflow.referral;

import java.util.List;

/** Knows which referrals wait to be decided, for features that look at all cases. */
public interface UndecidedReferrals {

    /** The cases of children on the red path whose referral is not decided (L-3.1.5). */
    List<CaseRef> red();

    /** Whether a referral of this case, or of one that joined it, is not decided. */
    boolean waits(CaseRef ref);
}
