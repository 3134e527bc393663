package org.threshold.workflow.referral.app;

import java.time.Instant;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.ReferralTold;

/** The rows of referrers who asked what happens. */
public interface Chases {

    /**
     * Keeps that somebody asked.
     *
     * @param words what they ask, in their words; may be empty
     */
    void add(Actor by, ReferralId referral, String words, Instant at);

    /** Answers everybody who asked about the referral and has heard nothing. */
    void answered(ReferralTold told);
}
