package org.threshold.workflow.worklist.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.worklist.TaskView;

/** What waits for a case, on a real database. */
class JdbcCaseTasksIT {

    private static final JdbcClient JDBC = TestDatabase.create("casetasks").jdbc();

    private final JdbcCaseTasks tasks = new JdbcCaseTasks(JDBC);

    @Test
    void what_waits_under_a_case_that_joined_another_waits_for_that_other() {
        JDBC.sql(
                        """
                        insert into case_file (ref, person_id, opened_at, closed_at, joined_to)
                        values ('CP-1', gen_random_uuid(), '2026-11-23T10:00Z', null, null),
                               ('CP-2', gen_random_uuid(), '2026-11-23T10:00Z', '2026-11-24T10:00Z', 'CP-1'),
                               ('CP-3', gen_random_uuid(), '2026-11-23T10:00Z', null, null)
                        """)
                .update();
        UUID own = waiting("CP-1");
        UUID joined = waiting("CP-2");
        waiting("CP-3");

        assertThat(tasks.waiting("CP-1"))
                .extracting((TaskView task) -> task.subject().id())
                .containsExactlyInAnyOrder(own, joined);
    }

    @Test
    void a_task_for_which_no_process_waits_is_told_from_those_for_which_one_does() {
        JDBC.sql(
                        """
                        insert into case_file (ref, person_id, opened_at)
                        values ('CP-11', gen_random_uuid(), '2026-11-23T10:00Z')
                        """)
                .update();
        UUID beside = waiting("CP-11");
        UUID inProcess = waiting("CP-11");
        JDBC.sql("update task set with_engine = true where subject_id = :subject")
                .param("subject", inProcess)
                .update();

        assertThat(
                        tasks.waiting("CP-11").stream()
                                .filter(task -> tasks.besideProcesses("CP-11").contains(task.id()))
                                .map(task -> task.subject().id()))
                .containsExactly(beside);
        assertThat(tasks.waiting("CP-11")).hasSize(2);
    }

    @Test
    void however_much_telling_waits_the_work_on_the_child_comes_first() {
        JDBC.sql(
                        """
                        insert into case_file (ref, person_id, opened_at)
                        values ('CP-41', gen_random_uuid(), '2026-11-23T10:00Z')
                        """)
                .update();
        JDBC.sql(
                        """
                        insert into task (id, step, subject_kind, subject_id, cases, candidates, deadline_id,
                                          due_at, opened_at, recorded_at, state, with_engine)
                        select gen_random_uuid(), 'ring-duty-role', 'notification', gen_random_uuid(), array['CP-41'],
                               array['duty-social-worker'], gen_random_uuid(), '2026-11-23T11:00Z',
                               '2026-11-23T10:00Z', '2026-11-23T10:00Z', 'open', false
                        from generate_series(1, 250)
                        """)
                .update();
        UUID decide = waiting("CP-41");

        assertThat(tasks.waiting("CP-41")).hasSize(200);
        assertThat(tasks.waiting("CP-41").getFirst().subject().id()).isEqualTo(decide);
    }

    @Test
    void a_case_is_known_by_its_reference_an_ended_one_too() {
        JDBC.sql(
                        """
                        insert into case_file (ref, person_id, opened_at, closed_at)
                        values ('CP-21', gen_random_uuid(), '2026-11-23T10:00Z', '2026-11-24T10:00Z')
                        """)
                .update();

        assertThat(tasks.isCase("CP-21")).isTrue();
        assertThat(tasks.isCase("CP-22")).isFalse();
        assertThat(tasks.isCase("nonsense")).isFalse();
    }

    @Test
    void the_page_of_a_subject_finds_its_tasks_while_they_wait() {
        UUID subject = waiting("CP-31");
        var waits = new JdbcWaitingTasks(JDBC);

        assertThat(waits.of(subject)).containsOnlyKeys("decide-referral");
        JDBC.sql(
                        "update task set state = 'claimed', claimed_by = gen_random_uuid(), claimed_at = opened_at where subject_id = :subject")
                .param("subject", subject)
                .update();
        assertThat(waits.of(subject)).hasSize(1);
        JDBC.sql(
                        "update task set state = 'withdrawn', ended_by = gen_random_uuid(), ended_at = opened_at, end_words = 'Gone.' where subject_id = :subject")
                .param("subject", subject)
                .update();
        assertThat(waits.of(subject)).isEmpty();
    }

    private static UUID waiting(String ref) {
        UUID subject = UUID.randomUUID();
        JDBC.sql(
                        """
                        insert into task (id, step, subject_kind, subject_id, cases, candidates, deadline_id,
                                          due_at, opened_at, recorded_at, state, with_engine)
                        values (gen_random_uuid(), 'decide-referral', 'referral', :subject, array[:ref],
                                array['duty-social-worker'], gen_random_uuid(), '2026-11-24T10:00Z',
                                '2026-11-23T10:00Z', '2026-11-23T10:00Z', 'open', false)
                        """)
                .param("subject", subject)
                .param("ref", ref)
                .update();
        return subject;
    }
}
