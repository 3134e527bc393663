package org.threshold.workflow.assessment.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.domain.AgreedHelp;
import org.threshold.workflow.assessment.domain.HelpGiven;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.CaseClock;

/** Keeps in the audit what is said of agreed help. */
@Service
class AgreedHelpRecord {

    private final AuditTrail audit;
    private final CaseClock clock;

    AgreedHelpRecord(AuditTrail audit, CaseClock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    Instant now() {
        return clock.now();
    }

    /** The day in England. */
    LocalDate today() {
        return WorkingTime.dayOf(clock.now());
    }

    void keep(Actor who, AgreedHelp about, HelpGiven given) {
        audit.record(
                new AuditEntry(
                        who,
                        given.goesOn() ? "agreed-help-goes-on" : "agreed-help-ended",
                        AgreedHelpSteps.HELP,
                        about.id().value(),
                        List.of(about.about().caseRef().value()),
                        given.goesOn() ? given.what() : given.why()));
    }
}
