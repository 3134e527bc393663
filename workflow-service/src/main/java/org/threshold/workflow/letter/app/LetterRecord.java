package org.threshold.workflow.letter.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.letter.domain.LetterId;
import org.threshold.workflow.letter.domain.ParentLetter;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Ids;

/** Keeps in the audit whether parents are told. */
@Service
class LetterRecord {

    private final AuditTrail audit;
    private final CaseClock clock;
    private final Ids ids;

    LetterRecord(AuditTrail audit, CaseClock clock, Ids ids) {
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

    LetterId newId() {
        return new LetterId(ids.next());
    }

    /**
     * Keeps an act.
     *
     * @param why the reason that somebody gave; empty when none was asked for
     */
    void keep(Actor who, String what, ParentLetter letter, String why) {
        var cases = List.of(letter.about().caseRef().value());
        audit.record(
                new AuditEntry(who, what, LetterSteps.LETTER, letter.id().value(), cases, why));
    }
}
