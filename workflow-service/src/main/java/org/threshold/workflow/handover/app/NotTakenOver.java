package org.threshold.workflow.handover.app;

import java.time.Instant;
import java.util.List;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.handover.domain.EntryId;

/** Entries whose half hour passed, until somebody of the day was asked to ring. */
public interface NotTakenOver {

    /** Notes one; a limit is noted once. */
    void note(Passed passed);

    /** Those for which nobody was asked yet. */
    List<Passed> unasked(int most);

    /** Marks one as asked; false when it was before. */
    boolean asked(DeadlineId limit, Instant at);

    /** An entry that nobody took over by then, UTC. */
    record Passed(DeadlineId limit, EntryId entry, Instant dueAt) {}
}
