package org.threshold.workflow.plan.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.plan.app.ReadProtectionPlans.Shown;
import org.threshold.workflow.plan.domain.ProtectionPlan;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.ChronologyEntry;
import org.threshold.workflow.worklist.ChronologySource;

/** The part of a case’s page with the child’s plan, its core group, meetings and next dates. */
@Component
class CaseProtectionPlanPart implements CasePart, ChronologySource {

    private static final int ORDER = 19;

    private final ProtectionPlansOfCase read;

    CaseProtectionPlanPart(ProtectionPlansOfCase read) {
        this.read = read;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Actor who, String caseRef) {
        return CaseFacts.of(
                ProtectionPlanWords.CODE,
                ProtectionPlanWords.TITLE,
                all(who, caseRef).stream().map(ProtectionPlanWords::fact).toList());
    }

    @Override
    public List<ChronologyEntry> chronology(Actor who, String caseRef) {
        return all(who, caseRef).stream()
                .map(Shown::plan)
                .map(CaseProtectionPlanPart::entry)
                .toList();
    }

    private List<Shown> all(Actor who, String caseRef) {
        return CaseRef.of(caseRef).flatMap(ref -> read.of(who, ref)).orElse(List.of());
    }

    private static ChronologyEntry entry(ProtectionPlan plan) {
        return new ChronologyEntry(
                plan.about().heldOn().atStartOfDay(WorkingTime.ZONE).toInstant(),
                "Child protection conference held",
                ProtectionPlanWords.summary(plan.standing()),
                "");
    }
}
