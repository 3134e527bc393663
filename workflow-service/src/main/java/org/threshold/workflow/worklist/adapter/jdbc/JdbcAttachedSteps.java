package org.threshold.workflow.worklist.adapter.jdbc;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.app.AttachedSteps;

@Repository
class JdbcAttachedSteps implements AttachedSteps {

    private final JdbcClient jdbc;

    JdbcAttachedSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Attached> toLookAt(Instant realNow, int most) {
        return jdbc.sql(
                        """
                        update task set looked_at = :now
                        where id in (select id from task
                                     where job_key is not null and state in ('open', 'claimed')
                                     order by looked_at nulls first, recorded_at desc, id
                                     limit :most
                                     for update skip locked)
                        returning id, job_key
                        """)
                .param("now", JdbcTasks.utc(realNow))
                .param("most", most)
                .query(
                        (row, number) ->
                                new Attached(
                                        new TaskId(TaskRow.id(row, "id")), row.getLong("job_key")))
                .list();
    }

    @Override
    public boolean detach(Attached lost) {
        return jdbc.sql(
                                """
                                update task set job_key = null
                                where id = :id and job_key = :job and state in ('open', 'claimed')
                                """)
                        .param("id", lost.task().value())
                        .param("job", lost.jobKey())
                        .update()
                == 1;
    }
}
