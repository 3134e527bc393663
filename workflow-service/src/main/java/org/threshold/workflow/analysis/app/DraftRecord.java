package org.threshold.workflow.analysis.app;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.analysis.Analysed;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Ids;

/** Keeps in the audit what is done with a draft analysis. */
@Service
class DraftRecord {

    private final AuditTrail audit;
    private final CaseClock clock;
    private final Ids ids;

    DraftRecord(AuditTrail audit, CaseClock clock, Ids ids) {
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

    /** Keeps an act; {@code what} is said in codes, never in what somebody typed. */
    void keep(Actor who, String act, Analysed about, String what) {
        audit.record(
                new AuditEntry(who, act, DraftSteps.DRAFT, about.id(), about.caseRefs(), what));
    }
}
