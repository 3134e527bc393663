package org.threshold.workflow.worklist.app;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.worklist.domain.StepQuestion;
import org.threshold.workflow.worklist.domain.StepQuestion.Said;

/** Keeps in the audit what is asked and answered about steps; the words stay in their rows. */
@Service
class QuestionRecord {

    private final AuditTrail audit;
    private final Ids ids;
    private final CaseClock clock;
    private final WorkingTime working;

    QuestionRecord(AuditTrail audit, Ids ids, CaseClock clock, WorkingTime working) {
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
        this.working = working;
    }

    UUID newId() {
        return ids.next();
    }

    boolean isOfficeHours() {
        return working.isOfficeHours(clock.now());
    }

    /** Words of somebody, said now. */
    Said said(Actor who, Role as, String words) {
        Instant now = clock.now();
        return new Said(who.id(), as, now, words);
    }

    void keep(Actor who, String what, StepQuestion question) {
        audit.record(
                new AuditEntry(
                        who,
                        what,
                        "step-question",
                        question.id(),
                        question.about().subject().cases(),
                        ""));
    }
}
