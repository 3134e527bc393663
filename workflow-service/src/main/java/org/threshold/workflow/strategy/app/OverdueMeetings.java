package org.threshold.workflow.strategy.app;

import java.time.Instant;
import java.util.List;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.strategy.DiscussionId;

/** Meetings whose limit passed, until somebody was told of it (EV-18). */
public interface OverdueMeetings {

    /** Notes one; a limit is noted once. */
    void note(OverdueMeeting meeting);

    /** Those that nobody was told of yet. */
    List<OverdueMeeting> untold(int most);

    /** Marks one as told; false when it was before. */
    boolean told(DeadlineId limit, Instant at);

    /** A meeting that was not held by its limit. */
    record OverdueMeeting(DeadlineId limit, DiscussionId discussion, Instant dueAt) {}
}
