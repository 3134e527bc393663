package org.threshold.workflow.entry.app;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.entry.Addendum;
import org.threshold.workflow.entry.Entry;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.referral.CaseRef;

/** Keeps in the audit what is done here. */
@Service
class AddendumRecord {

    private final AuditTrail audit;
    private final CaseClock clock;
    private final Ids ids;

    AddendumRecord(AuditTrail audit, CaseClock clock, Ids ids) {
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

    void added(Actor who, Entry entry, Addendum addendum) {
        var cases = entry.said().cases().stream().map(CaseRef::value).toList();
        audit.record(
                new AuditEntry(
                        who,
                        "addendum-added",
                        "case-entry",
                        entry.id(),
                        cases,
                        addendum.said().why()));
    }

    /** Keeps that somebody looked at the entries of a case. */
    void looked(Actor who, CaseRef ref) {
        var cases = List.of(ref.value());
        audit.record(new AuditEntry(who, "case-entries-read", "case", ids.next(), cases, ""));
    }
}
