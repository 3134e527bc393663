package org.threshold.workflow.strategy.adapter.jdbc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.platform.Unsettled;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.app.OverdueMeetings;

@Repository
class JdbcOverdueMeetings implements OverdueMeetings, Unsettled {

    private final JdbcClient jdbc;

    JdbcOverdueMeetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void note(OverdueMeeting meeting) {
        jdbc.sql(
                        """
                        insert into overdue_meeting (deadline_id, discussion_id, due_at)
                        values (:limit, :discussion, :dueAt)
                        on conflict (deadline_id) do nothing
                        """)
                .param("limit", meeting.limit().value())
                .param("discussion", meeting.discussion().value())
                .param("dueAt", Columns.utc(meeting.dueAt()))
                .update();
    }

    @Override
    public List<OverdueMeeting> untold(int most) {
        return jdbc.sql(
                        """
                        select deadline_id, discussion_id, due_at from overdue_meeting
                        where told_at is null order by due_at, deadline_id limit :most
                        """)
                .param("most", most)
                .query(
                        (row, number) ->
                                new OverdueMeeting(
                                        new DeadlineId(Columns.id(row, "deadline_id")),
                                        new DiscussionId(Columns.id(row, "discussion_id")),
                                        Columns.instant(row, "due_at")))
                .list();
    }

    @Override
    public boolean told(DeadlineId limit, Instant at) {
        return jdbc.sql(
                                """
                                update overdue_meeting set told_at = :at
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
                : Optional.of("somebody is about to be told of an overdue strategy meeting");
    }
}
