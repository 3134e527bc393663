package org.threshold.workflow.referral;

import java.time.Instant;
import java.util.UUID;
import org.threshold.workflow.access.Actor;

/**
 * A referrer who asked is told what happens (T2).
 *
 * @param answer the id of this answer
 * @param words what the referrer is told; stays in the database
 * @param at UTC
 */
public record ReferralTold(
        UUID answer, ReferralReceived received, Actor by, String words, Instant at) {

    @Override
    public String toString() {
        return "ReferralTold[" + answer + " " + received.referral() + "]";
    }
}
