package org.threshold.workflow.referral.app;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.worklist.HumanSteps;

/**
 * Puts a referrer's question on the team manager's list, with the limit it has had from the start.
 */
@Service
class ChaseSteps {

    private final ReferralLimits limits;
    private final HumanSteps steps;

    ChaseSteps(ReferralLimits limits, HumanSteps steps) {
        this.limits = limits;
        this.steps = steps;
    }

    /** A first question is due 24 hours after the referral; one after an answer, after itself. */
    Deadline ask(ReferralReceived referral, Instant now) {
        Deadline first = start(referral, referral.receivedAt());
        Deadline due = first.isOpen() ? first : start(referral, now);
        steps.openAside(ReferralSteps.ANSWER_CHASE, due, ReferralSteps.MANAGERS);
        return due;
    }

    private Deadline start(ReferralReceived referral, Instant anchor) {
        return limits.start(
                LimitCode.T2_REFERRER_TOLD, referral, ReferralSteps.ANSWER_CHASE, anchor);
    }
}
