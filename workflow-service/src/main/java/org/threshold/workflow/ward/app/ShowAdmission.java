package org.threshold.workflow.ward.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.ward.domain.AdmissionReport;
import org.threshold.workflow.ward.domain.AdmissionReportId;

/** Shows an admission that was told; whoever reads it is kept in the audit. */
@Service
public class ShowAdmission {

    private final Access access;
    private final AdmissionReports reports;
    private final WardRecord record;

    ShowAdmission(Access access, AdmissionReports reports, WardRecord record) {
        this.access = access;
        this.reports = reports;
        this.record = record;
    }

    /** One of them; empty when there is none. */
    @Transactional
    public Optional<AdmissionReport> of(Actor who, AdmissionReportId id) {
        access.require(who, Activity.CONFIRM_MATCH);
        var found = reports.find(id);
        found.ifPresent(_ -> record.admission(who, "admission-read", id, List.of()));
        return found;
    }
}
