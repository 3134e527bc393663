package org.threshold.workflow.referral;

import java.util.List;

/** Whom referrals say to be suspected, for features that follow it up. */
@FunctionalInterface
public interface ReferredSuspects {

    /** Those of a referral, in the order in which they were told. */
    List<ReferredSuspect> of(ReferralId referral);
}
