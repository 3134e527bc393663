package org.threshold.workflow.plan.adapter.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.entry.EntryKey;
import org.threshold.workflow.entry.EntryKind;
import org.threshold.workflow.entry.EntryWords;
import org.threshold.workflow.plan.app.ReadProtectionPlans;
import org.threshold.workflow.plan.domain.Meeting;
import org.threshold.workflow.referral.CaseRef;

/** Tells who came to core groups and review conferences, and what was decided there. */
@Component
class PlanEntryWords implements EntryWords {

    private final ReadProtectionPlans read;

    PlanEntryWords(ReadProtectionPlans read) {
        this.read = read;
    }

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(EntryKind.PLAN_MEETING);
    }

    @Override
    public Map<EntryKey, List<String>> of(Actor who, CaseRef ref, Set<EntryKey> keys) {
        return read.of(who, ref).stream()
                .flatMap(List::stream)
                .flatMap(one -> one.plan().meetings().stream())
                .collect(
                        Collectors.toMap(
                                Meeting::entry, one -> List.of(ProtectionPlanWords.meeting(one))));
    }
}
