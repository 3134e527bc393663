package org.threshold.workflow.safety.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.deadlines.DeadlineId;

/** Reviews that became due, in memory. */
final class InMemoryReviewsDue implements ReviewsDue {

    private final List<ReviewDue> untold = new ArrayList<>();
    private final List<DeadlineId> noted = new ArrayList<>();

    @Override
    public void note(ReviewDue due) {
        if (!noted.contains(due.limit())) {
            noted.add(due.limit());
            untold.add(due);
        }
    }

    @Override
    public List<ReviewDue> untold(int most) {
        return untold.stream().limit(most).toList();
    }

    @Override
    public boolean told(DeadlineId limit, Instant at) {
        return untold.removeIf(due -> due.limit().equals(limit));
    }
}
