package org.threshold.workflow.contact.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.contact.domain.Restriction;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.referral.CaseRef;

/** Keeps in the audit what is done here. */
@Service
class ContactRecord {

    private final AuditTrail audit;
    private final CaseClock clock;
    private final Ids ids;

    ContactRecord(AuditTrail audit, CaseClock clock, Ids ids) {
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    Instant now() {
        return clock.now();
    }

    /** The day in England. */
    LocalDate today() {
        return WorkingTime.dayOf(now());
    }

    UUID newId() {
        return ids.next();
    }

    void keep(Actor who, String what, Restriction about, String why) {
        var cases = List.of(about.caseRef().value());
        audit.record(
                new AuditEntry(
                        who, what, ContactSteps.RESTRICTION, about.id().value(), cases, why));
    }

    /** Keeps that somebody looked at what is on record of a case. */
    void looked(Actor who, String what, CaseRef ref) {
        audit.record(new AuditEntry(who, what, "case", ids.next(), List.of(ref.value()), ""));
    }
}
