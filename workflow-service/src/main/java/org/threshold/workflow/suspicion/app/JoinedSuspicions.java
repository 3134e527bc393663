package org.threshold.workflow.suspicion.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseListener;

/**
 * What is to be decided about the baby of a case that joins another is of that one from then on.
 */
@Service
class JoinedSuspicions implements CaseListener {

    private final Suspicions suspicions;
    private final SuspicionWork work;

    JoinedSuspicions(Suspicions suspicions, SuspicionWork work) {
        this.suspicions = suspicions;
        this.work = work;
    }

    @Override
    public void joined(CaseJoined joined) {
        var into = List.of(joined.into().value());
        suspicions.lockOpen(List.of(joined.from())).forEach(one -> work.concerning(one, into));
    }
}
