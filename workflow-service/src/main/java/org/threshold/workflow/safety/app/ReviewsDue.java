package org.threshold.workflow.safety.app;

import java.time.Instant;
import java.util.List;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.safety.domain.PlanId;

/** Plans whose review became due, until somebody was told of it (EV-21). */
public interface ReviewsDue {

    /** Notes one; a limit is noted once. */
    void note(ReviewDue due);

    /** Those that nobody was told of yet. */
    List<ReviewDue> untold(int most);

    /** Marks one as told; false when it was before. */
    boolean told(DeadlineId limit, Instant at);

    /** A review that is due now, UTC. */
    record ReviewDue(DeadlineId limit, PlanId plan, Instant dueAt) {}
}
