package org.threshold.workflow.deadlines.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.ProfileVersion;

/** Keeps in the audit what counting anew did to each deadline, and has timers set for it. */
@Service
class RecountRecord {

    private final AuditTrail audit;
    private final List<Rearm> timers;

    RecountRecord(AuditTrail audit, List<Rearm> timers) {
        this.audit = audit;
        this.timers = timers;
    }

    /** From the old due instant and limits to the new ones. */
    void recounted(Deadline before, Deadline after) {
        var why =
                "From %s by %s to %s by %s"
                        .formatted(
                                before.dueAt(),
                                before.limit().profile(),
                                after.dueAt(),
                                after.limit().profile());
        keep(after, "deadline-recounted", why);
        if (after.dueAt().isBefore(before.dueAt())) {
            timers.forEach(timer -> timer.earlier(after));
        }
    }

    /** It stays as its old limits had it, although others are in force. */
    void stays(Deadline standing, ProfileVersion inForce, String why) {
        keep(
                standing,
                "deadline-not-recounted",
                "Due at %s by %s, not counted by %s: %s"
                        .formatted(standing.dueAt(), standing.limit().profile(), inForce, why));
    }

    private void keep(Deadline deadline, String what, String why) {
        audit.record(
                new AuditEntry(
                        Actor.itself(),
                        what,
                        "deadline",
                        deadline.id().value(),
                        deadline.waiting().cases(),
                        why));
    }
}
