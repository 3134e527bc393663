package org.threshold.workflow.referral;

import org.threshold.workflow.access.Actor;

/** Features that act on a referral, in the transaction that records it. Safe to call twice. */
public interface ReferralListener {

    /**
     * A referral arrived. Every feature hears this before any hears of {@link #received}: what has
     * to be discussed is counted from when the referral reached the authority, not from when what
     * follows from it is recorded.
     */
    default void arrived(Actor by, ReferralReceived received) {}

    /** A referral came in. */
    default void received(Actor by, ReferralReceived received) {}

    /** Its next step was decided. */
    void decided(ReferralDecided decided);

    /** A referrer who asked what happens is told. */
    default void told(ReferralTold told) {}
}
