package org.threshold.workflow.minutes.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.minutes.domain.ConferenceMinutes;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Ids;

/** Keeps in the audit what is done here. */
@Service
class MinutesRecord {

    private final AuditTrail audit;
    private final CaseClock clock;
    private final Ids ids;

    MinutesRecord(AuditTrail audit, CaseClock clock, Ids ids) {
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    Instant now() {
        return clock.now();
    }

    /** The day in England. */
    LocalDate today() {
        return WorkingTime.dayOf(clock.now());
    }

    UUID newId() {
        return ids.next();
    }

    void keep(Actor who, String what, ConferenceMinutes about) {
        List<String> cases = List.of(about.about().caseRef().value());
        audit.record(
                new AuditEntry(who, what, MinutesSteps.MINUTES, about.id().value(), cases, ""));
    }
}
