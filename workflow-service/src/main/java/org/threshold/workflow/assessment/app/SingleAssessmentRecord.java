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
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Ids;

/** Keeps in the audit what is done in a single assessment. */
@Service
class SingleAssessmentRecord {

    private final AuditTrail audit;
    private final CaseClock clock;
    private final Ids ids;

    SingleAssessmentRecord(AuditTrail audit, CaseClock clock, Ids ids) {
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
