package org.threshold.workflow.discharge.app;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.discharge.domain.ExpectedStay;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.referral.CaseRef;

/** Keeps in the audit what is done here. */
@Service
class DischargeRecord {

    private final AuditTrail audit;
    private final CaseClock clock;
    private final Ids ids;

    DischargeRecord(AuditTrail audit, CaseClock clock, Ids ids) {
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

    void keep(Actor who, String what, ExpectedStay stay, String why) {
        var cases = List.of(stay.caseRef().value());
        audit.record(new AuditEntry(who, what, DischargeSteps.STAY, stay.id().value(), cases, why));
    }

    /** Keeps that somebody looked at those of several cases at once. */
    void looked(Actor who, List<CaseRef> refs) {
        var cases = refs.stream().map(CaseRef::value).distinct().sorted().toList();
        audit.record(
                new AuditEntry(
                        who, "contingency-plans-read", DischargeSteps.STAY, ids.next(), cases, ""));
    }
}
