package org.threshold.workflow.missing.app;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.missing.domain.MissingData;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.referral.CaseRef;

/** Keeps in the audit what is done here. */
@Service
class MissingRecord {

    private final AuditTrail audit;
    private final CaseClock clock;
    private final Ids ids;

    MissingRecord(AuditTrail audit, CaseClock clock, Ids ids) {
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    Instant now() {
        return clock.now();
    }

    UUID newId() {
        return ids.next();
    }

    void keep(Actor who, String what, MissingData report) {
        var cases = List.of(report.caseRef().value());
        audit.record(
                new AuditEntry(who, what, MissingSteps.SUBJECT, report.id().value(), cases, ""));
    }

    /** Keeps that somebody looked at what is missing from a case. */
    void looked(Actor who, CaseRef ref) {
        var cases = List.of(ref.value());
        audit.record(new AuditEntry(who, "missing-data-read", "case", ids.next(), cases, ""));
    }
}
