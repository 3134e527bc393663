package org.threshold.workflow.incident.app;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.incident.domain.AbuserWork;
import org.threshold.workflow.incident.domain.AbuserWorkId;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Ids;

/** Keeps in the audit what is done and read of the work with alleged abusers. */
@Service
class AbuserRecord {

    private final AuditTrail audit;
    private final CaseClock clock;
    private final Ids ids;

    AbuserRecord(AuditTrail audit, CaseClock clock, Ids ids) {
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    Instant now() {
        return clock.now();
    }

    AbuserWorkId newId() {
        return new AbuserWorkId(ids.next());
    }

    /** Keeps an act, without a word of what was said. */
    void keep(Actor who, String what, AbuserWork one) {
        audit.record(
                new AuditEntry(
                        who,
                        what,
                        AbuserLimits.SUBJECT,
                        one.id().value(),
                        AbuserLimits.refs(one),
                        ""));
    }
}
