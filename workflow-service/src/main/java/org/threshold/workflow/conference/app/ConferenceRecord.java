package org.threshold.workflow.conference.app;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.conference.domain.Consideration;
import org.threshold.workflow.platform.CaseClock;

/** Keeps in the audit what is considered and decided. */
@Service
class ConferenceRecord {

    private final AuditTrail audit;
    private final CaseClock clock;

    ConferenceRecord(AuditTrail audit, CaseClock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    Instant now() {
        return clock.now();
    }

    /**
     * Keeps an act.
     *
     * @param why the reason that somebody gave; empty when none was asked for
     */
    void keep(Actor who, String what, Consideration about, String why) {
        var cases = List.of(about.about().caseRef().value());
        var id = about.id().value();
        audit.record(new AuditEntry(who, what, ConferenceSteps.CONSIDERATION, id, cases, why));
    }
}
