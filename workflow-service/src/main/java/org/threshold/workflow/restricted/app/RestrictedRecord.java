package org.threshold.workflow.restricted.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.restricted.domain.Opening;
import org.threshold.workflow.restricted.domain.RestrictedCase;

/** Keeps in the audit what is done here. */
@Service
class RestrictedRecord {

    private final AuditTrail audit;
    private final CaseClock clock;
    private final Ids ids;

    RestrictedRecord(AuditTrail audit, CaseClock clock, Ids ids) {
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    Instant now() {
        return clock.now();
    }

    LocalDate today() {
        return WorkingTime.dayOf(clock.now());
    }

    UUID newId() {
        return ids.next();
    }

    void keep(Actor who, String what, RestrictedCase about, String why) {
        var cases = List.of(about.caseRef().value());
        audit.record(
                new AuditEntry(
                        who, what, RestrictedSteps.RESTRICTION, about.id().value(), cases, why));
    }

    void keep(Actor who, String what, Opening about, String why) {
        var cases = List.of(about.caseRef().value());
        audit.record(
                new AuditEntry(who, what, RestrictedSteps.OPENING, about.id().value(), cases, why));
    }
}
