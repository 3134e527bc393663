package org.threshold.workflow.plan.adapter.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.plan.app.ReadProtectionPlans;
import org.threshold.workflow.plan.domain.ProtectionPlan;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.NightFacts;

/** Says on the page of the night which of its children are the subject of a plan. */
@Component
class ProtectionPlanNight implements NightFacts {

    private final ReadProtectionPlans read;

    ProtectionPlanNight(ReadProtectionPlans read) {
        this.read = read;
    }

    @Override
    public Map<CaseRef, List<String>> of(Actor who, Collection<CaseRef> cases) {
        return read.open(who, cases).stream()
                .collect(
                        Collectors.groupingBy(
                                ProtectionPlanNight::caseOf,
                                Collectors.mapping(
                                        ProtectionPlanWords::status, Collectors.toList())));
    }

    private static CaseRef caseOf(ProtectionPlan plan) {
        return plan.about().caseRef();
    }
}
