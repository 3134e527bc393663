package org.threshold.workflow.otherchild.app;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.otherchild.domain.OtherChild;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Ids;

/** Keeps in the audit what is done here. */
@Service
class OtherChildRecord {

    private final AuditTrail audit;
    private final CaseClock clock;
    private final Ids ids;

    OtherChildRecord(AuditTrail audit, CaseClock clock, Ids ids) {
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

    void keep(Actor who, String what, OtherChild one, String why) {
        List<String> cases = List.of(one.about().caseRef().value());
        audit.record(
                new AuditEntry(who, what, OtherChildSteps.SUBJECT, one.id().value(), cases, why));
    }
}
