package org.threshold.workflow.plan.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseListener;

/** The plan of a child whose case joins another goes on under that one. */
@Service
class JoinedProtectionPlans implements CaseListener {

    private final ProtectionPlans rows;
    private final ProtectionPlanWork work;

    JoinedProtectionPlans(ProtectionPlans rows, ProtectionPlanWork work) {
        this.rows = rows;
        this.work = work;
    }

    @Override
    public void joined(CaseJoined joined) {
        var into = List.of(joined.into().value());
        rows.of(joined.from()).forEach(one -> work.concerning(one, into));
        rows.moved(joined.from(), joined.into());
    }
}
