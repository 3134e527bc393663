package org.threshold.workflow.ward.app;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.Changes;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.ward.domain.AdmissionAnswer;
import org.threshold.workflow.ward.domain.AdmissionReport;
import org.threshold.workflow.ward.domain.AdmissionReportId;
import org.threshold.workflow.worklist.HumanSteps;

/**
 * Keeps whose admission it is: of an open case it is a change of its circumstances (EV-01), told to
 * whoever must hear, and a consultant looks; else somebody is asked at once.
 */
@Service
class AdmissionKeeping {

    private final AdmissionReports reports;
    private final Changes changes;
    private final Deadlines deadlines;
    private final HumanSteps steps;
    private final WardRecord record;

    AdmissionKeeping(
            AdmissionReports reports,
            Changes changes,
            Deadlines deadlines,
            HumanSteps steps,
            WardRecord record) {
        this.reports = reports;
        this.changes = changes;
        this.deadlines = deadlines;
        this.steps = steps;
        this.record = record;
    }

    Instant now() {
        return record.now();
    }

    AdmissionReportId newId() {
        return record.newAdmission();
    }

    /** It is an admission of this case. */
    void ofCase(Actor who, AdmissionReport report, CaseRef ref) {
        changes.record(who, report.told().of(ref));
        answered(who, report, new AdmissionAnswer.OfCase(ref));
        record.admission(who, "admission-matched", report.id(), List.of(ref.value()));
    }

    /** The child needs no referral. */
    void noReferral(Actor who, AdmissionReport report, AdmissionAnswer.NoReferral none) {
        answered(who, report, none);
        record.admission(who, "admission-needs-no-referral", report.id(), List.of());
    }

    private void answered(Actor who, AdmissionReport report, AdmissionAnswer answer) {
        reports.answer(report.id(), answer, who, record.now());
        deadlines
                .of(AdmissionSteps.ADMISSION, report.id().value())
                .forEach(limit -> deadlines.met(limit.id()));
    }

    /** Somebody has to say whose it is. */
    void ask(Actor who, AdmissionReport report, String step) {
        var waiting = new Waiting(AdmissionSteps.ADMISSION, report.id().value(), step, List.of());
        var due = deadlines.set(LimitCode.ADMISSION_MATCHED, waiting, record.now());
        steps.openAside(step, due, AdmissionSteps.DUTY);
        record.admission(who, "admission-kept", report.id(), List.of());
    }
}
