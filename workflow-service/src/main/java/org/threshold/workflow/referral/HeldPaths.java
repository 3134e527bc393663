package org.threshold.workflow.referral;

/**
 * Settles a path that a mark holds red, in the caller's transaction (L-3.1.5). Only a held path
 * moves: what is red stays red.
 */
public interface HeldPaths {

    /** The mark on a child of a referral counts as an injury. */
    void confirmed(ReferralId referral, CaseRef child);

    /** A clinician found that the mark is no injury. */
    void released(ReferralId referral, CaseRef child);
}
