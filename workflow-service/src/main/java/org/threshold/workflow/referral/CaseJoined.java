package org.threshold.workflow.referral;

import java.time.Instant;
import java.util.List;
import org.threshold.workflow.access.Actor;

/**
 * A person has confirmed that the child of one case is the child of another that is open.
 *
 * @param from the case that joins; it is closed, and answers for the other
 * @param into the open case
 * @param referrals what came in under the case that joins
 * @param at UTC
 */
public record CaseJoined(
        Actor by, CaseRef from, CaseRef into, List<ReferralReceived> referrals, Instant at) {

    public CaseJoined {
        referrals = List.copyOf(referrals);
    }
}
