package org.threshold.workflow.handover.app;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.handover.domain.HandoverEntry;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.referral.CaseRef;

/** Keeps in the audit what is done here. */
@Service
class HandoverRecord {

    private final AuditTrail audit;
    private final CaseClock clock;
    private final Ids ids;

    HandoverRecord(AuditTrail audit, CaseClock clock, Ids ids) {
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

    /** Keeps an act about one entry. */
    void keep(Actor who, String what, HandoverEntry entry, String why) {
        audit.record(
                new AuditEntry(
                        who,
                        what,
                        HandoverSteps.ENTRY,
                        entry.id().value(),
                        List.of(entry.caseRef().value()),
                        why));
    }

    /** Keeps an act about a list and the cases on it. */
    void keep(Actor who, String what, List<CaseRef> cases) {
        List<String> refs = cases.stream().map(CaseRef::value).distinct().sorted().toList();
        audit.record(new AuditEntry(who, what, "list", ids.next(), refs, ""));
    }
}
