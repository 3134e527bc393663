package org.threshold.workflow.deadlines.app;

import java.time.Instant;
import java.util.List;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.domain.Limits;

/** Counting anew for tests: under limits and at an instant that a test says. */
public record Recounting(DeadlineStore store, OpenLimits open, RecountRecord record) {

    /** With what is kept, and what takes the audit and the deadlines that need another timer. */
    public static Recounting with(
            DeadlineStore store, OpenLimits open, List<AuditEntry> audit, List<Deadline> rearmed) {
        return new Recounting(store, open, new RecountRecord(audit::add, List.of(rearmed::add)));
    }

    public int recount(Limits limits, Instant now) {
        return new RecountOpenDeadlines(store, open, limits, () -> now, record).handle();
    }
}
