package org.threshold.workflow.worklist.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.platform.JobCompletion;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;
import org.threshold.workflow.worklist.app.AttachedSteps.Attached;
import org.threshold.workflow.worklist.app.Tasks.NewTask;
import tools.jackson.databind.json.JsonMapper;

/** Tasks and the engine's jobs, on a real database. */
class JdbcTasksIT {

    private static final JdbcClient JDBC = TestDatabase.create("tasks").jdbc();
    private static final Instant OPENED = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant LATER = OPENED.plusSeconds(45);
    private static final Map<String, Object> OUTCOME = Map.of("outcome", "secured");
    private static final int MOST = 1000;

    private final JdbcTasks tasks = new JdbcTasks(JDBC, new JsonMapper(), () -> OPENED);
    private final JdbcTaskJobs jobs = new JdbcTaskJobs(JDBC, () -> OPENED);
    private final JdbcAttachedSteps attached = new JdbcAttachedSteps(JDBC);
    private final JdbcStepsNotReached notReached = new JdbcStepsNotReached(JDBC);
    private final StaffId person = new StaffId(UUID.randomUUID());
    private final UUID process = UUID.randomUUID();

    @Test
    void the_end_of_a_part_is_told_in_order_with_what_is_told_of_its_process() {
        TaskId item = open(UUID.randomUUID());
        tasks.attach(item, job(1));

        assertThat(tasks.done(item, person, LATER, OUTCOME))
                .contains(new JobCompletion(job(1), process, OUTCOME));
    }

    @Test
    void the_end_of_a_part_that_came_before_its_job_is_too() {
        TaskId item = open(UUID.randomUUID());

        assertThat(tasks.done(item, person, LATER, OUTCOME)).isEmpty();
        assertThat(tasks.attach(item, job(2)))
                .contains(new JobCompletion(job(2), process, OUTCOME));
    }

    @Test
    void a_task_that_was_opened_before_this_was_kept_is_told_under_its_own_subject() {
        UUID subject = UUID.randomUUID();
        TaskId item = open(subject);
        JDBC.sql("update task set process_subject = null where id = :id")
                .param("id", item.value())
                .update();
        tasks.attach(item, job(3));

        assertThat(tasks.done(item, person, LATER, OUTCOME))
                .contains(new JobCompletion(job(3), subject, OUTCOME));
    }

    @Test
    void an_incident_about_a_process_names_the_cases_of_its_parts() {
        open(UUID.randomUUID());

        assertThat(new JdbcWhoActs(JDBC).cases(List.of(process)))
                .containsEntry(process, Set.of("CP-2041"));
    }

    @Test
    void a_process_that_is_started_again_awaits_the_jobs_of_its_parts_anew() {
        TaskId waiting = open(UUID.randomUUID());
        tasks.attach(waiting, job(4));
        TaskId done = open(UUID.randomUUID());
        tasks.done(done, person, LATER, OUTCOME);

        jobs.forget(List.of(process));

        assertThat(notReached.recordedBy(OPENED, MOST)).contains(waiting).doesNotContain(done);
    }

    @Test
    void what_the_engine_has_not_reached_is_found_whether_it_waits_or_was_done_meanwhile() {
        TaskId waiting = open(UUID.randomUUID());
        TaskId done = open(UUID.randomUUID());
        tasks.done(done, person, LATER, OUTCOME);
        TaskId withdrawn = open(UUID.randomUUID());
        tasks.withdraw(withdrawn, person, LATER, "It was overtaken.");
        TaskId reached = open(UUID.randomUUID());
        tasks.attach(reached, job(5));

        assertThat(notReached.recordedBy(OPENED, MOST))
                .contains(waiting, done)
                .doesNotContain(withdrawn, reached);
        assertThat(notReached.recordedBy(OPENED.minusSeconds(1), MOST)).doesNotContain(done);
    }

    @Test
    void what_was_done_and_not_reached_is_forgotten_when_its_process_is_told_to_end() {
        UUID subject = UUID.randomUUID();
        TaskId done = open(subject);
        tasks.done(done, person, LATER, OUTCOME);

        tasks.unreached(process);

        assertThat(notReached.recordedBy(OPENED, MOST)).doesNotContain(done);
        assertThat(tasks.lockForJob(subject, "take-evidential-action", job(6))).isEmpty();
    }

    @Test
    void each_step_that_waits_is_looked_at_in_turn() {
        JDBC.sql("update task set job_key = null").update();
        List<TaskId> three = List.of(attached(11), attached(12), attached(13));

        var first = attached.toLookAt(LATER, 2);
        var second = attached.toLookAt(LATER.plusSeconds(1), 2);

        assertThat(first).hasSize(2);
        assertThat(Stream.concat(first.stream(), second.stream()))
                .extracting(Attached::task)
                .containsAll(three);
    }

    @Test
    void a_lost_job_is_taken_off_a_step_that_waits_and_off_no_other() {
        TaskId waiting = attached(21);
        TaskId done = attached(22);
        tasks.done(done, person, LATER, OUTCOME);

        assertThat(attached.detach(new Attached(waiting, job(99)))).isFalse();
        assertThat(attached.detach(new Attached(done, job(22)))).isFalse();
        assertThat(attached.detach(new Attached(waiting, job(21)))).isTrue();
        assertThat(notReached.recordedBy(OPENED, MOST)).contains(waiting);
    }

    private TaskId attached(int number) {
        TaskId task = open(UUID.randomUUID());
        tasks.attach(task, job(number));
        return task;
    }

    private TaskId open(UUID subject) {
        var task =
                new TaskView(
                        new TaskId(UUID.randomUUID()),
                        "take-evidential-action",
                        new TaskView.Subject("investigation-item", subject, List.of("CP-2041")),
                        Set.of(Role.PAEDIATRICIAN),
                        new TaskView.Due(OPENED, LATER),
                        new TaskState.Open());
        var limit = new DeadlineId(UUID.randomUUID());
        assertThat(tasks.add(new NewTask(task, limit, true, process))).isTrue();
        return task.id();
    }

    /** A key of the engine, another one in each test. */
    private long job(int number) {
        return (process.getMostSignificantBits() & 0xFFFFFFFFFL) * 100 + number;
    }
}
