package org.threshold.workflow.referral.app;

import java.util.List;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.ReferredSuspect;

/** Keeps whom a referral says to be suspected. */
@FunctionalInterface
public interface SuspectsNamed {

    /** Adds those of a referral whose row exists, in this order. */
    void add(ReferralId referral, List<ReferredSuspect> suspects);
}
