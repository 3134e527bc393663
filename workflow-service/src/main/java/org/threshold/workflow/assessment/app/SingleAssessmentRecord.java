package org.threshold.workflow.assessment.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.domain.SingleAssessment;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.entry.Entries;
import org.threshold.workflow.entry.NewEntry;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Ids;

/** Keeps in the audit what is done in a single assessment. */
@Service
class SingleAssessmentRecord {

    private final AuditTrail audit;
    private final CaseClock clock;
    private final Ids ids;
    private final Entries entries;

    SingleAssessmentRecord(AuditTrail audit, CaseClock clock, Ids ids, Entries entries) {
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
        this.entries = entries;
    }

    Instant now() {
        return clock.now();
    }

    /** The day in England. */
    LocalDate today() {
        return WorkingTime.dayOf(clock.now());
    }

    /** Keeps when an entry happened, that it is recorded now, and why it is late. */
    void entry(Actor who, NewEntry entry) {
        entries.kept(who, entry, clock.now());
    }

    UUID newId() {
        return ids.next();
    }

    /**
     * Keeps an act.
     *
     * @param why what somebody said; empty when nothing was asked
     */
    void keep(Actor who, String what, SingleAssessment about, String why) {
        List<String> cases = List.of(about.about().caseRef().value());
        audit.record(
                new AuditEntry(
                        who,
                        what,
                        SingleAssessmentSteps.ASSESSMENT,
                        about.id().value(),
                        cases,
                        why));
    }
}
