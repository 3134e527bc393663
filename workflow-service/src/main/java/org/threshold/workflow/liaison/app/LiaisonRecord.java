package org.threshold.workflow.liaison.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.liaison.domain.Agenda;
import org.threshold.workflow.liaison.domain.Liaison;
import org.threshold.workflow.liaison.domain.SeriesId;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.referral.CaseRef;

/** Keeps in the audit what is done here. */
@Service
class LiaisonRecord {

    private final AuditTrail audit;
    private final CaseClock clock;
    private final Ids ids;

    LiaisonRecord(AuditTrail audit, CaseClock clock, Ids ids) {
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    Instant now() {
        return clock.now();
    }

    LocalDate today() {
        return WorkingTime.dayOf(now());
    }

    UUID newId() {
        return ids.next();
    }

    /** Keeps an act about one liaison. */
    void keep(Actor who, String what, Liaison about, String why) {
        audit.record(
                new AuditEntry(
                        who, what, LiaisonSteps.LIAISON, about.id().value(), List.of(), why));
    }

    /** Keeps an act about one liaison and the families on its agenda. */
    void keep(Actor who, String what, Liaison about, Agenda agenda) {
        List<String> refs =
                agenda.items().stream()
                        .flatMap(item -> item.cases().stream())
                        .map(CaseRef::value)
                        .distinct()
                        .sorted()
                        .toList();
        audit.record(new AuditEntry(who, what, LiaisonSteps.LIAISON, about.id().value(), refs, ""));
    }

    /** Keeps an act about the liaisons of one practice. */
    void keep(Actor who, String what, SeriesId about, String why) {
        audit.record(new AuditEntry(who, what, LiaisonSteps.SERIES, about.value(), List.of(), why));
    }
}
