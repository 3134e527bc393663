package org.threshold.workflow.ward.app;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.entry.Entries;
import org.threshold.workflow.entry.NewEntry;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.ward.domain.AdmissionReportId;
import org.threshold.workflow.ward.domain.HandoverId;
import org.threshold.workflow.ward.domain.Observation;
import org.threshold.workflow.ward.domain.Stay;
import org.threshold.workflow.ward.domain.StayId;

/** Keeps in the audit what is done here. */
@Service
class WardRecord {

    private final AuditTrail audit;
    private final CaseClock clock;
    private final Ids ids;
    private final Entries entries;

    WardRecord(AuditTrail audit, CaseClock clock, Ids ids, Entries entries) {
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
        this.entries = entries;
    }

    Instant now() {
        return clock.now();
    }

    StayId newId() {
        return new StayId(ids.next());
    }

    HandoverId newHandover() {
        return new HandoverId(ids.next());
    }

    AdmissionReportId newAdmission() {
        return new AdmissionReportId(ids.next());
    }

    /** Keeps what was done about an admission that was told without a reference. */
    void admission(Actor who, String what, AdmissionReportId id, List<String> cases) {
        audit.record(new AuditEntry(who, what, AdmissionSteps.ADMISSION, id.value(), cases, ""));
    }

    UUID newObservation() {
        return ids.next();
    }

    /** Keeps when an entry happened, that it is recorded now, and why it is late. */
    void entry(Actor who, NewEntry entry) {
        entries.kept(who, entry, clock.now());
    }

    void noted(Actor who, Observation one) {
        var cases = List.of(one.caseRef().value());
        audit.record(
                new AuditEntry(
                        who,
                        "ward-observation-recorded",
                        "ward-observation",
                        one.id().value(),
                        cases,
                        ""));
    }

    /** Keeps that somebody looked at what was seen on the ward. */
    void looked(Actor who, CaseRef ref) {
        var cases = List.of(ref.value());
        audit.record(new AuditEntry(who, "ward-observations-read", "case", ids.next(), cases, ""));
    }

    void keep(Actor who, String what, Stay stay, String why) {
        var cases = List.of(stay.caseRef().value());
        audit.record(new AuditEntry(who, what, WardSteps.STAY, stay.id().value(), cases, why));
    }
}
