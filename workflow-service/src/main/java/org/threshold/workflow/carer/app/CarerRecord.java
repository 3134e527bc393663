package org.threshold.workflow.carer.app;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.carer.domain.CarerCheck;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Ids;

/** Keeps in the audit what is done here. */
@Service
class CarerRecord {

    private final AuditTrail audit;
    private final CaseClock clock;
    private final Ids ids;

    CarerRecord(AuditTrail audit, CaseClock clock, Ids ids) {
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

    void keep(Actor who, String what, CarerCheck about) {
        List<String> cases = List.of(about.about().caseRef().value());
        audit.record(new AuditEntry(who, what, CarerSteps.CHECK, about.id().value(), cases, ""));
    }
}
