package org.threshold.workflow.safety.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.SafetyMeasures;
import org.threshold.workflow.safety.domain.MeetingsSay;
import org.threshold.workflow.safety.domain.OutOfHoursPlan;

/** Says which plans and decisions of this feature keep a child safe now. */
@Service
class StandingMeasures implements SafetyMeasures {

    private final Plans plans;
    private final ReturnHomes decisions;
    private final ReturnHomeFacts facts;

    StandingMeasures(Plans plans, ReturnHomes decisions, ReturnHomeFacts facts) {
        this.plans = plans;
        this.decisions = decisions;
        this.facts = facts;
    }

    @Override
    public boolean nightPlan(CaseRef ref) {
        return plans.of(ref).stream().anyMatch(OutOfHoursPlan::live);
    }

    @Override
    public boolean doesNotReturn(CaseRef ref) {
        return decisions.inForce(ref).filter(one -> !one.given().returns()).isPresent()
                || facts.of(ref).meetings() instanceof MeetingsSay.MayNot;
    }
}
