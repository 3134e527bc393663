package org.threshold.workflow.worklist.app;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.worklist.TaskView;

/** Keeps in the audit what happens to tasks. */
@Service
class TaskRecord {

    private final AuditTrail audit;
    private final CaseClock clock;

    TaskRecord(AuditTrail audit, CaseClock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    Instant now() {
        return clock.now();
    }

    void keep(Actor who, String what, TaskView task, String why) {
        audit.record(
                new AuditEntry(who, what, "task", task.id().value(), task.subject().cases(), why));
    }
}
