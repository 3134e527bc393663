package org.threshold.workflow.referral;

import org.threshold.workflow.access.Actor;

/** Features that act on a referral, in the transaction that records it. Safe to call twice. */
public interface ReferralListener {

    /** A referral came in. */
    void received(Actor by, ReferralReceived received);

    /** Its next step was decided. */
    void decided(ReferralDecided decided);

    /** A referrer who asked what happens is told. */
    default void told(ReferralTold told) {}
}
