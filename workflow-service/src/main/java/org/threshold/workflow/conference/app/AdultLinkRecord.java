package org.threshold.workflow.conference.app;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.conference.domain.AdultLink;
import org.threshold.workflow.platform.CaseClock;

/** Keeps in the audit of both cases that families are linked, and that a link was ended. */
@Service
class AdultLinkRecord {

    private static final String LINK = "adult-link";

    private final AuditTrail audit;
    private final CaseClock clock;

    AdultLinkRecord(AuditTrail audit, CaseClock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    Instant now() {
        return clock.now();
    }

    void keep(Actor who, String what, AdultLink link, String why) {
        var cases = List.of(link.plan().value(), link.other().value());
        audit.record(new AuditEntry(who, what, LINK, link.id().value(), cases, why));
    }
}
