package org.threshold.workflow.summary.app;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.summary.domain.Summary;

/** Keeps in the audit what is done here. */
@Service
class SummaryRecord {

    private final AuditTrail audit;
    private final CaseClock clock;
    private final Ids ids;

    SummaryRecord(AuditTrail audit, CaseClock clock, Ids ids) {
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

    void confirmed(Actor who, Summary one) {
        audit.record(
                new AuditEntry(
                        who,
                        "summary-confirmed",
                        SummarySteps.SUBJECT,
                        one.id().value(),
                        List.of(one.caseRef().value()),
                        ""));
    }

    /** Keeps that somebody looked at the summary of a case. */
    void looked(Actor who, CaseRef ref) {
        var cases = List.of(ref.value());
        audit.record(new AuditEntry(who, "summary-read", "case", ids.next(), cases, ""));
    }
}
