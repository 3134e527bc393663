package org.threshold.workflow.action.app;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.action.domain.MeetingAction;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.referral.CaseRef;

/** Keeps in the audit what is done here. */
@Service
class ActionRecord {

    private final AuditTrail audit;
    private final CaseClock clock;

    ActionRecord(AuditTrail audit, CaseClock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    Instant now() {
        return clock.now();
    }

    void keep(Actor who, String what, MeetingAction about) {
        var cases = about.cases().stream().map(CaseRef::value).toList();
        audit.record(new AuditEntry(who, what, ActionSteps.ACTION, about.id().value(), cases, ""));
    }
}
