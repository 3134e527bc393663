package org.threshold.workflow.document.app;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.document.domain.EmailRead;
import org.threshold.workflow.document.domain.Entry;
import org.threshold.workflow.document.domain.EntryGiven.Correction;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.referral.CaseRef;

/** Keeps in the audit what is done here. */
@Service
class EntryRecord {

    private final AuditTrail audit;
    private final CaseClock clock;
    private final Ids ids;

    EntryRecord(AuditTrail audit, CaseClock clock, Ids ids) {
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

    void filed(Actor who, Entry entry) {
        String what = entry.email().isPresent() ? "email-filed" : "document-entered";
        keep(who, what, entry, entry.said().corrects().map(Correction::why).orElse(""));
    }

    void read(Actor who, Entry entry, EmailRead what) {
        keep(who, "filed-email-read", entry, what.words());
    }

    /** Keeps that somebody opened an entry. */
    void opened(Actor who, Entry entry) {
        keep(who, "document-entry-opened", entry, "");
    }

    private void keep(Actor who, String what, Entry entry, String why) {
        var cases = entry.said().place().cases().stream().map(CaseRef::value).toList();
        audit.record(new AuditEntry(who, what, EntrySteps.ENTRY, entry.id().value(), cases, why));
    }

    /** Keeps that somebody looked at the entries of a case. */
    void looked(Actor who, CaseRef ref) {
        var cases = List.of(ref.value());
        audit.record(new AuditEntry(who, "document-entries-read", "case", newId(), cases, ""));
    }
}
