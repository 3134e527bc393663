package org.threshold.workflow.ward.app;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.ward.domain.Stay;
import org.threshold.workflow.ward.domain.StayId;

/** Keeps in the audit what is done here. */
@Service
class WardRecord {

    private final AuditTrail audit;
    private final CaseClock clock;
    private final Ids ids;

    WardRecord(AuditTrail audit, CaseClock clock, Ids ids) {
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    Instant now() {
        return clock.now();
    }

    StayId newId() {
        return new StayId(ids.next());
    }

    void keep(Actor who, String what, Stay stay, String why) {
        var cases = List.of(stay.caseRef().value());
        audit.record(new AuditEntry(who, what, WardSteps.STAY, stay.id().value(), cases, why));
    }
}
