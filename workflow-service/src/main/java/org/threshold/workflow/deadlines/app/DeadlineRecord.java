package org.threshold.workflow.deadlines.app;

import java.time.Instant;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.RungReached;
import org.threshold.workflow.deadlines.Told;

/** Keeps in the audit what happens to deadlines. */
@Service
class DeadlineRecord {

    private final AuditTrail audit;

    DeadlineRecord(AuditTrail audit) {
        this.audit = audit;
    }

    void broughtForward(Deadline before, Instant due, String reason) {
        keep(before, "deadline-brought-forward", moved(before, due, reason));
    }

    void notMoved(Deadline standing, Instant due, String reason) {
        keep(standing, "deadline-not-moved", moved(standing, due, reason));
    }

    void reached(RungReached reached) {
        var told = reached.told().stream().map(Told::code).collect(Collectors.joining(", "));
        var rung = reached.rung();
        keep(
                reached.deadline(),
                "rung-reached",
                "Rung %d (%s), due %s, told %s"
                        .formatted(rung.number(), rung.name(), rung.dueAt(), told));
    }

    void held(RungHolds.Hold hold) {
        var why =
                "Rung %d, due %s, held until %s for the %s, who has it"
                        .formatted(
                                hold.number(),
                                hold.plannedAt(),
                                hold.rung().until(),
                                hold.by().as().code());
        keep(hold.by().who(), hold.rung().deadline(), "rung-held", why);
    }

    private void keep(Deadline deadline, String what, String why) {
        keep(Actor.itself(), deadline, what, why);
    }

    private void keep(Actor who, Deadline deadline, String what, String why) {
        audit.record(
                new AuditEntry(
                        who,
                        what,
                        "deadline",
                        deadline.id().value(),
                        deadline.waiting().cases(),
                        why));
    }

    private static String moved(Deadline deadline, Instant due, String reason) {
        return "From %s to %s: %s".formatted(deadline.dueAt(), due, reason);
    }
}
