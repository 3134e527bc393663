package org.threshold.workflow.circumstances.app;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.circumstances.app.ReportChange.Report;
import org.threshold.workflow.circumstances.domain.ChangeCheck;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;

/** Says what must be put right in a report, before anybody asks who hears of it. */
@Service
class ReportCheck {

    private final Cases cases;
    private final CaseClock clock;

    ReportCheck(Cases cases, CaseClock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    List<Refusal> refusals(Report report) {
        List<Refusal> refusals = new ArrayList<>(unknownCases(report.change().cases()));
        refusals.addAll(ChangeCheck.refusals(report.change(), clock.now()));
        return refusals;
    }

    private List<Refusal> unknownCases(List<CaseRef> refs) {
        return refs.stream()
                .filter(ref -> cases.childOf(ref).isEmpty())
                .map(
                        ref ->
                                new Refusal(
                                        "cases",
                                        "There is no case " + ref + ".",
                                        "Give the reference of the child’s case, or make a referral."))
                .toList();
    }
}
