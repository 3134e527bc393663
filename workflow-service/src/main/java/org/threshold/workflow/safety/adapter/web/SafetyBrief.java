package org.threshold.workflow.safety.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.app.ReadOutOfHours;
import org.threshold.workflow.safety.domain.OutOfHoursPlan;
import org.threshold.workflow.worklist.BriefLine;
import org.threshold.workflow.worklist.BriefQuestion;
import org.threshold.workflow.worklist.BriefSource;

/** Says in a case’s brief that a plan of the night protects the child. */
@Component
class SafetyBrief implements BriefSource {

    private static final int ORDER = 8;

    private final NightPlansOfCase read;

    SafetyBrief(NightPlansOfCase read) {
        this.read = read;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<BriefLine> of(Actor who, String caseRef) {
        return CaseRef.of(caseRef).stream()
                .flatMap(ref -> read.of(who, ref).orElseGet(List::of).stream())
                .map(ReadOutOfHours.Shown::plan)
                .filter(OutOfHoursPlan::live)
                .map(SafetyBrief::line)
                .toList();
    }

    private static BriefLine line(OutOfHoursPlan plan) {
        return BriefLine.of(
                BriefQuestion.RISKS,
                "A plan agreed out of hours is in force; it has to be reviewed by "
                        + DueWords.exact(plan.reviewDueAt()));
    }
}
