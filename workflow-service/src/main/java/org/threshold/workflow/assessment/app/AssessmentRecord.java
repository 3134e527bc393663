package org.threshold.workflow.assessment.app;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.domain.Capacity;
import org.threshold.workflow.assessment.domain.Risk;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.referral.CaseRef;

/** Keeps in the audit what is done here. */
@Service
class AssessmentRecord {

    private final AuditTrail audit;
    private final CaseClock clock;
    private final Ids ids;

    AssessmentRecord(AuditTrail audit, CaseClock clock, Ids ids) {
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

    void keep(Actor who, String what, Risk risk, String why) {
        var cases = List.of(risk.caseRef().value());
        audit.record(
                new AuditEntry(who, what, AssessmentSteps.RISK, risk.id().value(), cases, why));
    }

    void keep(Actor who, String what, Capacity about, String why) {
        var cases = List.of(about.caseRef().value());
        audit.record(
                new AuditEntry(
                        who, what, AssessmentSteps.CAPACITY, about.id().value(), cases, why));
    }

    /** Keeps that somebody looked at what is assessed of a case. */
    void looked(Actor who, String what, CaseRef ref) {
        audit.record(new AuditEntry(who, what, "case", ids.next(), List.of(ref.value()), ""));
    }
}
