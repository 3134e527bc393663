package org.threshold.workflow.worklist.adapter.jdbc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.platform.Unsettled;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.app.StepsNotReached;

@Repository
class JdbcStepsNotReached implements StepsNotReached, Unsettled {

    private final JdbcClient jdbc;

    JdbcStepsNotReached(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<TaskId> recordedBy(Instant realInstant, int most) {
        return jdbc.sql(
                        """
                        select id from task
                        where with_engine and job_key is null and state <> 'withdrawn'
                          and recorded_at <= :by
                        order by recorded_at, id
                        limit :most
                        """)
                .param("by", JdbcTasks.utc(realInstant))
                .param("most", most)
                .query((row, number) -> new TaskId(TaskRow.id(row, "id")))
                .list();
    }

    @Override
    public Optional<String> what(Instant now) {
        long missing =
                jdbc.sql(
                                """
                                select count(*) from task
                                where with_engine and job_key is null and state <> 'withdrawn'
                                """)
                        .query(Long.class)
                        .single();
        return missing == 0
                ? Optional.empty()
                : Optional.of(missing + " steps that the engine has not reached");
    }
}
