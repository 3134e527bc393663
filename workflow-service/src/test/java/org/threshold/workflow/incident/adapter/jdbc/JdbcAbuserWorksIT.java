package org.threshold.workflow.incident.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.incident.app.AbuserWorksContract;

/** The contract of the work with alleged abusers, in PostgreSQL, and what its schema refuses. */
class JdbcAbuserWorksIT extends AbuserWorksContract {

    private static final JdbcClient JDBC = TestDatabase.create("abusers").jdbc();

    JdbcAbuserWorksIT() {
        super(new JdbcAbuserWorks(JDBC));
    }

    @Test
    @Requirement("R-C&F-8a")
    void the_schema_ends_nothing_while_it_is_not_safe_and_changes_nothing_that_was_said() {
        UUID work = work();

        assertThatThrownBy(() -> said(work, 1, "false, 'He threatens her.'", "'declined'"))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> said(work, 1, "true, ''", "'accepted'"))
                .isInstanceOf(DataIntegrityViolationException.class);
        said(work, 1, "true, ''", "'declined'");
        assertThatThrownBy(() -> JDBC.sql("update abuser_look set remark = 'Other.'").update())
                .isInstanceOf(DataAccessException.class);
    }

    private static UUID work() {
        UUID id = UUID.randomUUID();
        JDBC.sql(
                        """
                        insert into abuser_work (id, person_id, incidents, cases, opened_at, state)
                        values (:id, :id, array[:id]::uuid[], array['CP-1'], now(), 'open')
                        """)
                .param("id", id)
                .update();
        return id;
    }

    private static void said(UUID work, int number, String safe, String result) {
        JDBC.sql(
                        """
                        insert into abuser_look
                            (work_id, number, safe, not_safe_because, spoken_at, spoken_by, why_not_yet,
                             programme, result, remark, said_by, said_at)
                        values (:id, :number, %s, now(), 'Sam Carr', '', 'Caring Dads', %s, '', :id,
                                now())
                        """
                                .formatted(safe, result))
                .param("id", work)
                .param("number", number)
                .update();
    }
}
