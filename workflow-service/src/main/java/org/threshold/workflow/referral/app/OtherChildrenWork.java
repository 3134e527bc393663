package org.threshold.workflow.referral.app;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.referral.domain.NamedChildrenRule;
import org.threshold.workflow.referral.domain.OtherChildren;
import org.threshold.workflow.worklist.HumanSteps;

/** The work that an answer about other children ends, and what it begins (L-3.1.22). */
@Service
class OtherChildrenWork {

    private final ReferralLimits limits;
    private final HumanSteps steps;

    OtherChildrenWork(ReferralLimits limits, HumanSteps steps) {
        this.limits = limits;
        this.steps = steps;
    }

    /**
     * It was answered: children who are not on record yet are somebody's work.
     *
     * @param recorded how many other children of the family are on record
     */
    void answered(ReferralReceived referral, OtherChildren said, int recorded, Instant now) {
        limits.met(referral.referral(), ReferralSteps.ASK_OTHER_CHILDREN);
        if (NamedChildrenRule.toRecord(said, recorded)) {
            String step = ReferralSteps.RECORD_OTHER_CHILDREN;
            Deadline due = limits.start(LimitCode.DATA_QUALITY, referral, step, now);
            steps.openAside(step, due, ReferralSteps.CANDIDATES);
        }
    }
}
