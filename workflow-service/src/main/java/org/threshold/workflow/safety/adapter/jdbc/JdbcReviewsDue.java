package org.threshold.workflow.safety.adapter.jdbc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.platform.Unsettled;
import org.threshold.workflow.platform.UntoldLimits;
import org.threshold.workflow.platform.UntoldLimits.Passed;
import org.threshold.workflow.safety.app.ReviewsDue;
import org.threshold.workflow.safety.domain.PlanId;

@Repository
class JdbcReviewsDue implements ReviewsDue, Unsettled {

    private final UntoldLimits limits;

    JdbcReviewsDue(JdbcClient jdbc) {
        this.limits = new UntoldLimits(jdbc, "plan_review_due", "plan_id");
    }

    @Override
    public void note(ReviewDue due) {
        limits.note(new Passed(due.limit().value(), due.plan().value(), due.dueAt()));
    }

    @Override
    public List<ReviewDue> untold(int most) {
        return limits.untold(most).stream().map(JdbcReviewsDue::read).toList();
    }

    private static ReviewDue read(Passed one) {
        return new ReviewDue(new DeadlineId(one.limit()), new PlanId(one.subject()), one.dueAt());
    }

    @Override
    public boolean told(DeadlineId limit, Instant at) {
        return limits.told(limit.value(), at);
    }

    @Override
    public Optional<String> what(Instant now) {
        return limits.untold(1).isEmpty()
                ? Optional.empty()
                : Optional.of("somebody is about to be told that an out-of-hours plan is due");
    }
}
