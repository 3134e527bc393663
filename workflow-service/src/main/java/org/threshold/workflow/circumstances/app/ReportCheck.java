package org.threshold.workflow.circumstances.app;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.app.ReportChange.Report;
import org.threshold.workflow.circumstances.domain.ChangeCheck;
import org.threshold.workflow.people.ServedFamilies;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;

/** Says what must be put right in a report, before anybody asks who hears of it. */
@Service
class ReportCheck {

    private final Cases cases;
    private final ServedFamilies served;
    private final CaseClock clock;

    ReportCheck(Cases cases, ServedFamilies served, CaseClock clock) {
        this.cases = cases;
        this.served = served;
        this.clock = clock;
    }

    /** A case that somebody may not name is answered as one that is not there. */
    List<Refusal> refusals(Actor who, Report report) {
        List<Refusal> refusals = new ArrayList<>(unknownCases(who, report.change().cases()));
        refusals.addAll(ChangeCheck.refusals(report.change(), clock.now()));
        return refusals;
    }

    private List<Refusal> unknownCases(Actor who, List<CaseRef> refs) {
        return refs.stream()
                .filter(ref -> cases.childOf(ref).isEmpty() || !served.reaches(who, ref.value()))
                .map(
                        ref ->
                                new Refusal(
                                        "cases",
                                        "There is no case " + ref + ".",
                                        "Give the reference of the child’s case, or make a referral."))
                .toList();
    }
}
