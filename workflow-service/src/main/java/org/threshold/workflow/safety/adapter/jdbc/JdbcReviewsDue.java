package org.threshold.workflow.safety.adapter.jdbc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.platform.Unsettled;
import org.threshold.workflow.safety.app.ReviewsDue;
import org.threshold.workflow.safety.domain.PlanId;

@Repository
class JdbcReviewsDue implements ReviewsDue, Unsettled {

    private final JdbcClient jdbc;

    JdbcReviewsDue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void note(ReviewDue due) {
        jdbc.sql(
                        """
                        insert into plan_review_due (deadline_id, plan_id, due_at)
                        values (:limit, :plan, :dueAt)
                        on conflict (deadline_id) do nothing
                        """)
                .param("limit", due.limit().value())
                .param("plan", due.plan().value())
                .param("dueAt", Columns.utc(due.dueAt()))
                .update();
    }

    @Override
    public List<ReviewDue> untold(int most) {
        return jdbc.sql(
                        """
                        select deadline_id, plan_id, due_at from plan_review_due
                        where told_at is null order by due_at, deadline_id limit :most
                        """)
                .param("most", most)
                .query(
                        (row, number) ->
                                new ReviewDue(
                                        new DeadlineId(Columns.id(row, "deadline_id")),
                                        new PlanId(Columns.id(row, "plan_id")),
                                        Columns.instant(row, "due_at")))
                .list();
    }

    @Override
    public boolean told(DeadlineId limit, Instant at) {
        return jdbc.sql(
                                """
                                update plan_review_due set told_at = :at
                                where deadline_id = :limit and told_at is null
                                """)
                        .param("at", Columns.utc(at))
                        .param("limit", limit.value())
                        .update()
                == 1;
    }

    @Override
    public Optional<String> what(Instant now) {
        return untold(1).isEmpty()
                ? Optional.empty()
                : Optional.of("somebody is about to be told that an out-of-hours plan is due");
    }
}
