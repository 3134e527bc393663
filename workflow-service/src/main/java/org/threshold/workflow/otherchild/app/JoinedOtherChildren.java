package org.threshold.workflow.otherchild.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseListener;

/** What is to be decided for a child whose case joins another is decided under that one. */
@Service
class JoinedOtherChildren implements CaseListener {

    private final OtherChildDecisions rows;
    private final OtherChildWork work;

    JoinedOtherChildren(OtherChildDecisions rows, OtherChildWork work) {
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
