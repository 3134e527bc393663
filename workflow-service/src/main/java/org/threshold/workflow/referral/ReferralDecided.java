package org.threshold.workflow.referral;

import java.time.Instant;
import org.threshold.workflow.access.Actor;

/**
 * The next step on a referral was decided.
 *
 * @param received the referral as it came in
 * @param decidedAt UTC
 */
public record ReferralDecided(
        ReferralReceived received, Actor by, Outcome outcome, Instant decidedAt) {}
