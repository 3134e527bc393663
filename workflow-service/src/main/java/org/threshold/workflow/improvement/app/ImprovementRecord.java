package org.threshold.workflow.improvement.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.improvement.domain.ActionId;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.referral.CaseRef;

/** Keeps in the audit what is done about actions and supervisions. */
@Service
class ImprovementRecord {

    static final String KIND = "improvement-action";

    private final AuditTrail audit;
    private final CaseClock clock;
    private final Ids ids;

    ImprovementRecord(AuditTrail audit, CaseClock clock, Ids ids) {
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    Instant now() {
        return clock.now();
    }

    /** The day in England. */
    LocalDate today() {
        return WorkingTime.dayOf(now());
    }

    ActionId newId() {
        return new ActionId(ids.next());
    }

    /** Keeps what was done about supervisions on a case. */
    void about(Actor who, String what, UUID id, CaseRef ref) {
        audit.record(new AuditEntry(who, what, "supervision", id, List.of(ref.value()), ""));
    }

    void keep(Actor who, String what, ActionId id, String why) {
        audit.record(new AuditEntry(who, what, KIND, id.value(), List.of(), why));
    }
}
