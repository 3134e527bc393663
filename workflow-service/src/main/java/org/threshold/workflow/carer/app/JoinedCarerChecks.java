package org.threshold.workflow.carer.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseListener;

/** The carers of a child whose case joins another are checked under that one. */
@Service
class JoinedCarerChecks implements CaseListener {

    private final CarerChecks checks;
    private final CarerWork work;

    JoinedCarerChecks(CarerChecks checks, CarerWork work) {
        this.checks = checks;
        this.work = work;
    }

    @Override
    public void joined(CaseJoined joined) {
        var into = List.of(joined.into().value());
        checks.of(joined.from()).forEach(one -> work.concerning(one, into));
        checks.moved(joined.from(), joined.into());
    }
}
