package org.threshold.workflow.ward.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.SendingKey;
import org.threshold.workflow.ward.app.AdmissionReports.Added;
import org.threshold.workflow.ward.domain.AdmissionMatch;
import org.threshold.workflow.ward.domain.AdmissionReport;
import org.threshold.workflow.ward.domain.AdmissionTold;

/**
 * A hospital tells that a child was admitted, without a reference of ours; it is matched to the
 * open cases (R-Hosp-9). Who told it does not learn whether there is one.
 */
@Service
public class ReportAdmission {

    private final Access access;
    private final AdmissionReports reports;
    private final AdmissionCandidates candidates;
    private final AdmissionKeeping keeping;

    ReportAdmission(
            Access access,
            AdmissionReports reports,
            AdmissionCandidates candidates,
            AdmissionKeeping keeping) {
        this.access = access;
        this.reports = reports;
        this.candidates = candidates;
        this.keeping = keeping;
    }

    /**
     * Keeps it and has it matched, or says what cannot be.
     *
     * @param key the sender’s name for this message, so that a repeat changes nothing
     */
    @Transactional
    public AdmissionReporting handle(Actor who, AdmissionTold told, SendingKey key) {
        access.require(who, Activity.RECORD_CHANGE);
        List<Refusal> refusals = told.refusals(keeping.now());
        if (!refusals.isEmpty()) {
            return new AdmissionReporting.Refused(refusals);
        }
        var report =
                new AdmissionReport(
                        keeping.newId(), told, who.agency(), keeping.now(), Optional.empty());
        return switch (reports.add(who, key, report)) {
            case Added.Now() -> matched(who, report);
            case Added.Before(var id) -> new AdmissionReporting.Kept(id);
            case Added.ForSomethingElse() -> new AdmissionReporting.KeyUsedBefore();
        };
    }

    private AdmissionReporting matched(Actor who, AdmissionReport report) {
        switch (AdmissionMatch.of(candidates.of(report.told().child()))) {
            case AdmissionMatch.OpenCase(var ref) -> keeping.ofCase(who, report, ref);
            case AdmissionMatch.ToConfirm() -> keeping.ask(who, report, AdmissionSteps.CONFIRM);
            case AdmissionMatch.NoOpenCase() -> keeping.ask(who, report, AdmissionSteps.LOOK);
        }
        return new AdmissionReporting.Kept(report.id());
    }
}
