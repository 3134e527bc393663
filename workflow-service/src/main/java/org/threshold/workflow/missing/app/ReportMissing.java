package org.threshold.workflow.missing.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.missing.domain.MissingGiven;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.JoinedCases;

/** Anybody who works with a child, at night above all, says what its record lacks (R-ASC-3). */
@Service
public class ReportMissing {

    private final Access access;
    private final Cases cases;
    private final JoinedCases joined;
    private final MissingKeeping keeping;

    ReportMissing(Access access, Cases cases, JoinedCases joined, MissingKeeping keeping) {
        this.access = access;
        this.cases = cases;
        this.joined = joined;
        this.keeping = keeping;
    }

    /** Makes it work of the owning team, due in one working day. */
    @Transactional
    public Reporting handle(Actor who, CaseRef asked, MissingGiven given) {
        access.require(who, Activity.REPORT_MISSING_DATA);
        List<Refusal> refusals = given.refusals();
        if (!refusals.isEmpty()) {
            return new Reporting.Refused(refusals);
        }
        if (cases.childOf(asked).isEmpty()) {
            return new Reporting.NotThere();
        }
        CaseRef ref = joined.answering(asked);
        cases.lock(List.of(ref));
        return new Reporting.Reported(keeping.reported(who, ref, given));
    }
}
