package org.threshold.workflow.worklist.adapter.jdbc;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.ActorId;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.platform.JobCompletion;
import org.threshold.workflow.platform.RealTime;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskView;
import org.threshold.workflow.worklist.app.Tasks;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcTasks implements Tasks {

    private final JdbcClient jdbc;
    private final Completions completions;
    private final TaskQueries queries;
    private final RealTime real;

    JdbcTasks(JdbcClient jdbc, JsonMapper json, RealTime real) {
        this.jdbc = jdbc;
        this.completions = new Completions(json);
        this.real = real;
        this.queries = new TaskQueries(jdbc);
    }

    @Override
    public boolean add(NewTask added) {
        int rows =
                jdbc.sql(
                                """
                                insert into task (id, step, subject_kind, subject_id, cases, candidates, deadline_id,
                                                  due_at, opened_at, recorded_at, state, with_engine,
                                                  process_subject)
                                values (:id, :step, :kind, :subject, :cases, :candidates, :deadline,
                                        :dueAt, :openedAt, :recordedAt, 'open', :withEngine,
                                        :processSubject)
                                on conflict (subject_id, step) where state in ('open', 'claimed') do nothing
                                """)
                        .params(TaskColumns.of(added, real.now()))
                        .update();
        return rows == 1;
    }

    @Override
    public Optional<TaskView> find(TaskId id) {
        return queries.byId(id, "");
    }

    @Override
    public Optional<TaskView> lock(TaskId id) {
        return queries.byId(id, "for update");
    }

    @Override
    public Optional<TaskView> lockLatest(UUID subjectId, String step) {
        return queries.latest(subjectId, step, "for update");
    }

    @Override
    public Optional<TaskView> latest(UUID subjectId, String step) {
        return queries.latest(subjectId, step, "");
    }

    @Override
    public List<TaskView> lockWaiting(UUID subjectId) {
        return queries.waitingOf(subjectId);
    }

    @Override
    public Optional<TaskView> lockForJob(UUID subjectId, String step, long jobKey) {
        return queries.forJob(subjectId, step, jobKey);
    }

    @Override
    public void claim(TaskId id, StaffId by, Instant at) {
        jdbc.sql(
                        """
                        update task set state = 'claimed', claimed_by = :by, claimed_at = :at
                        where id = :id and state in ('open', 'claimed')
                        """)
                .param("by", by.value())
                .param("at", utc(at))
                .param("id", id.value())
                .update();
    }

    @Override
    public void release(TaskId id) {
        jdbc.sql(
                        """
                        update task set state = 'open', claimed_by = null, claimed_at = null
                        where id = :id and state = 'claimed'
                        """)
                .param("id", id.value())
                .update();
    }

    @Override
    public Optional<JobCompletion> done(
            TaskId id, ActorId by, Instant at, Map<String, Object> outcome) {
        return jdbc.sql(
                        """
                        with used as (
                            update kept_work set state = 'used'
                            where task_id = :id and staff = :by and state = 'sent'),
                        dropped as (
                            delete from kept_work
                            where task_id = :id and staff = :by and state = 'draft')
                        update task set state = 'done', ended_by = :by, ended_at = :at, outcome = :outcome
                        where id = :id and state in ('open', 'claimed')
                        returning job_key, outcome, coalesce(process_subject, subject_id) as subject
                        """)
                .param("by", by.value())
                .param("at", utc(at))
                .param("outcome", completions.written(outcome))
                .param("id", id.value())
                .query(completions::read)
                .single();
    }

    @Override
    public void withdraw(TaskId id, ActorId by, Instant at, String words) {
        jdbc.sql(
                        """
                        update task set state = 'withdrawn', ended_by = :by, ended_at = :at, end_words = :words
                        where id = :id and state in ('open', 'claimed')
                        """)
                .param("by", by.value())
                .param("at", utc(at))
                .param("words", words)
                .param("id", id.value())
                .update();
    }

    @Override
    public Optional<JobCompletion> attach(TaskId id, long jobKey) {
        return jdbc.sql(
                        """
                        update task set job_key = :job where id = :id
                        returning job_key, outcome, coalesce(process_subject, subject_id) as subject
                        """)
                .param("job", jobKey)
                .param("id", id.value())
                .query(completions::read)
                .single();
    }

    @Override
    public void unreached(UUID processSubject) {
        jdbc.sql(
                        """
                        update task set with_engine = false
                        where (subject_id = :subject or process_subject = :subject)
                          and with_engine and state = 'done' and job_key is null
                        """)
                .param("subject", processSubject)
                .update();
    }

    @Override
    public void moveDue(DeadlineId deadline, Instant dueAt) {
        jdbc.sql(
                        """
                        update task set due_at = :dueAt
                        where deadline_id = :deadline and state in ('open', 'claimed')
                        """)
                .param("dueAt", utc(dueAt))
                .param("deadline", deadline.value())
                .update();
    }

    @Override
    public void concerning(UUID subjectId, List<String> cases) {
        jdbc.sql(
                        """
                        update task set cases = :cases
                        where subject_id = :subject and state in ('open', 'claimed')
                        """)
                .param("cases", cases.toArray(String[]::new))
                .param("subject", subjectId)
                .update();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
