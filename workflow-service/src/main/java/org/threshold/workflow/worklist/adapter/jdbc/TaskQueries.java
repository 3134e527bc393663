package org.threshold.workflow.worklist.adapter.jdbc;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskView;

/** Reads task rows. */
final class TaskQueries {

    static final String TASK =
            """
            select id, step, subject_kind, subject_id, cases, candidates, due_at, opened_at, state,
                   claimed_by, claimed_at, ended_by, ended_at, end_words
            from task
            """;

    private final JdbcClient jdbc;

    TaskQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<TaskView> byId(TaskId id, String lock) {
        return jdbc.sql(TASK + " where id = :id " + lock)
                .param("id", id.value())
                .query(TaskRow::read)
                .optional();
    }

    Optional<TaskView> latest(UUID subjectId, String step, String lock) {
        return jdbc.sql(
                        TASK
                                + """
                                where subject_id = :subject and step = :step
                                order by (state in ('open', 'claimed')) desc, opened_at desc, id desc
                                limit 1
                                """
                                + lock)
                .param("subject", subjectId)
                .param("step", step)
                .query(TaskRow::read)
                .optional();
    }

    List<TaskView> waitingOf(UUID subjectId) {
        return jdbc.sql(
                        TASK
                                + """
                                where subject_id = :subject and state in ('open', 'claimed')
                                order by id
                                for update
                                """)
                .param("subject", subjectId)
                .query(TaskRow::read)
                .list();
    }

    Optional<TaskView> forJob(UUID subjectId, String step, long jobKey) {
        return jdbc.sql(
                        TASK
                                + """
                                where subject_id = :subject and step = :step and with_engine
                                  and state <> 'withdrawn' and (job_key is null or job_key = :job)
                                order by (job_key is not null) desc, opened_at, id
                                limit 1
                                for update
                                """)
                .param("subject", subjectId)
                .param("step", step)
                .param("job", jobKey)
                .query(TaskRow::read)
                .optional();
    }
}
