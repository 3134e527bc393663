package org.threshold.workflow.concern.app;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.concern.domain.MinorConcern;
import org.threshold.workflow.concern.domain.Review;
import org.threshold.workflow.entry.Entries;
import org.threshold.workflow.entry.NewEntry;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.referral.CaseRef;

/** Keeps in the audit what is done here. */
@Service
class ConcernRecord {

    private final AuditTrail audit;
    private final CaseClock clock;
    private final Ids ids;
    private final Entries entries;

    ConcernRecord(AuditTrail audit, CaseClock clock, Ids ids, Entries entries) {
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
        this.entries = entries;
    }

    Instant now() {
        return clock.now();
    }

    UUID newId() {
        return ids.next();
    }

    void noted(Actor who, MinorConcern note) {
        entries.kept(
                who,
                new NewEntry(
                        note.id().entry(),
                        note.caseRef(),
                        note.said().occurredAt(),
                        note.said().whyLate()),
                note.recordedAt());
        var cases = List.of(note.caseRef().value());
        audit.record(
                new AuditEntry(
                        who,
                        "minor-concern-noted",
                        ConcernSteps.NOTE,
                        note.id().value(),
                        cases,
                        note.said().whyLate()));
    }

    void keep(Actor who, String what, Review review, String why) {
        var cases = List.of(review.caseRef().value());
        audit.record(
                new AuditEntry(who, what, ConcernSteps.SUBJECT, review.id().value(), cases, why));
    }

    /** Keeps that somebody looked at the notes of a case. */
    void looked(Actor who, CaseRef ref) {
        var cases = List.of(ref.value());
        audit.record(new AuditEntry(who, "minor-concerns-read", "case", ids.next(), cases, ""));
    }
}
