package org.threshold.workflow.assessment.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseListener;

/** The single assessment of a child whose case joins another goes on under that one. */
@Service
class JoinedSingleAssessments implements CaseListener {

    private final SingleAssessments rows;
    private final SingleAssessmentWork work;

    JoinedSingleAssessments(SingleAssessments rows, SingleAssessmentWork work) {
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
