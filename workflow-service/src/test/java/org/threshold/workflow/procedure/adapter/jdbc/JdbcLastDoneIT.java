package org.threshold.workflow.procedure.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.TestDatabase;

/** When somebody last did a step, on a real database. */
class JdbcLastDoneIT {

    private static final JdbcClient JDBC = TestDatabase.create("lastdone").jdbc();
    private static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");

    private final JdbcLastDone lastDone = new JdbcLastDone(JDBC);
    private final StaffId staff = new StaffId(UUID.randomUUID());

    @Test
    void the_last_that_this_person_ended_counts_and_none_of_another_step_or_person() {
        done(staff, "see-child", AT);
        done(staff, "see-child", AT.plusSeconds(60));
        done(staff, "decide-outcome", AT.plusSeconds(120));
        done(new StaffId(UUID.randomUUID()), "see-child", AT.plusSeconds(180));

        assertThat(lastDone.of(staff, "see-child")).contains(AT.plusSeconds(60));
        assertThat(lastDone.of(staff, "hold-discussion")).isEmpty();
    }

    private static void done(StaffId who, String step, Instant at) {
        JDBC.sql(
                        """
                        insert into task (id, step, subject_kind, subject_id, cases, candidates, deadline_id,
                                          due_at, opened_at, recorded_at, state, ended_by, ended_at, outcome,
                                          with_engine)
                        values (gen_random_uuid(), :step, 'enquiry', gen_random_uuid(), array['CP-1'],
                                array['duty-social-worker'], gen_random_uuid(), :at, :at, :at, 'done', :who,
                                :at, '{}', false)
                        """)
                .param("step", step)
                .param("who", who.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
