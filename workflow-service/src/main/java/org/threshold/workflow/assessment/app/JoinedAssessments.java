package org.threshold.workflow.assessment.app;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseListener;
import org.threshold.workflow.worklist.HumanSteps;

/** What waits of a case that joins another is of that one from then on. */
@Service
class JoinedAssessments implements CaseListener {

    private final Risks risks;
    private final Capacities capacities;
    private final Deadlines deadlines;
    private final HumanSteps steps;

    JoinedAssessments(Risks risks, Capacities capacities, Deadlines deadlines, HumanSteps steps) {
        this.risks = risks;
        this.capacities = capacities;
        this.deadlines = deadlines;
        this.steps = steps;
    }

    @Override
    public void joined(CaseJoined joined) {
        var from = List.of(joined.from());
        var into = List.of(joined.into().value());
        risks.of(from).forEach(one -> moved(AssessmentSteps.RISK, one.id().value(), into));
        capacities.of(from).forEach(one -> moved(AssessmentSteps.CAPACITY, one.id().value(), into));
    }

    private void moved(String kind, UUID id, List<String> into) {
        deadlines.concerning(kind, id, into);
        steps.concerning(id, into);
    }
}
