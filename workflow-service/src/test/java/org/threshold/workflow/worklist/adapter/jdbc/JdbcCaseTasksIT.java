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
