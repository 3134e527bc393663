package org.threshold.workflow.discharge.app;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.discharge.domain.Discharge;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Ids;

/** Keeps in the audit what is done about discharges. */
@Service
class LeavingRecord {

    private final AuditTrail audit;
    private final CaseClock clock;
    private final Ids ids;

    LeavingRecord(AuditTrail audit, CaseClock clock, Ids ids) {
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

    void keep(Actor who, String what, Discharge discharge, String why) {
        var cases = List.of(discharge.caseRef().value());
        audit.record(
                new AuditEntry(
                        who, what, LeavingSteps.DISCHARGE, discharge.id().value(), cases, why));
    }
}
