package org.threshold.workflow.incident.app;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.incident.domain.Disposal;
import org.threshold.workflow.incident.domain.DisposalId;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Ids;

/** Keeps in the audit how incidents were disposed of, and who looked at a warning. */
@Service
class DisposalRecord {

    private final AuditTrail audit;
    private final CaseClock clock;
    private final Ids ids;

    DisposalRecord(AuditTrail audit, CaseClock clock, Ids ids) {
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    Instant now() {
        return clock.now();
    }

    DisposalId newId() {
        return new DisposalId(ids.next());
    }

    /**
     * Keeps an act.
     *
     * @param why a code, or the reason that somebody gave
     */
    void keep(Actor who, String what, Disposal one, String why) {
        audit.record(
                new AuditEntry(
                        who,
                        what,
                        WarningLimits.SUBJECT,
                        one.id().value(),
                        WarningLimits.refs(one),
                        why));
    }
}
