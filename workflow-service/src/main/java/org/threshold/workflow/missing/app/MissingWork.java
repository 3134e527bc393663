package org.threshold.workflow.missing.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.missing.domain.MissingData;
import org.threshold.workflow.missing.domain.MissingId;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseListener;
import org.threshold.workflow.worklist.HumanSteps;

/** The work of the owning team: one working day from when it was missed. */
@Service
class MissingWork implements CaseListener {

    private final MissingRecords reports;
    private final Deadlines deadlines;
    private final HumanSteps steps;

    MissingWork(MissingRecords reports, Deadlines deadlines, HumanSteps steps) {
        this.reports = reports;
        this.deadlines = deadlines;
        this.steps = steps;
    }

    void open(MissingData report) {
        var cases = List.of(report.caseRef().value());
        var waiting =
                new Waiting(MissingSteps.SUBJECT, report.id().value(), MissingSteps.ADD, cases);
        var due = deadlines.set(LimitCode.DATA_QUALITY, waiting, report.raised().at());
        steps.openAside(MissingSteps.ADD, due, report.team().roles());
    }

    void done(MissingId id) {
        deadlines.of(MissingSteps.SUBJECT, id.value()).stream()
                .filter(Deadline::isOpen)
                .forEach(limit -> deadlines.met(limit.id()));
    }

    /** What is missing from a case that joins another is missing there. */
    @Override
    public void joined(CaseJoined joined) {
        var into = List.of(joined.into().value());
        reports.of(List.of(joined.from()))
                .forEach(
                        one -> {
                            var id = one.id().value();
                            deadlines.concerning(MissingSteps.SUBJECT, id, into);
                            steps.concerning(id, into);
                        });
    }
}
