package org.threshold.workflow.incident.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.incident.app.IncidentsContract;

/** The contract of domestic abuse incidents, in PostgreSQL, and what its schema refuses. */
class JdbcIncidentsIT extends IncidentsContract {

    private static final JdbcClient JDBC = TestDatabase.create("incident").jdbc();

    JdbcIncidentsIT() {
        super(new JdbcIncidents(JDBC));
    }

    @Test
    @Requirement({"L-3.1.3c", "R-TVP-2"})
    void the_schema_closes_none_without_a_dash_of_its_own() {
        assertThatThrownBy(
                        () ->
                                insert(
                                        "state, history",
                                        "'closed', 'The previous assessment still holds.'"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    @Requirement("L-3.1.3b")
    void the_schema_keeps_no_grade_that_was_lowered() {
        assertThatThrownBy(() -> assessed(14, "engaged", "medium"))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> assessed(3, "refused", "standard"))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> assessed(10, "in-part", "medium"))
                .isInstanceOf(DataIntegrityViolationException.class);
        assessed(3, "in-part", "medium");
    }

    private static void assessed(int indicators, String engagement, String grade) {
        insert(
                "state, indicators, engagement, grade, reason, assessed_by, assessed_at",
                "'provisional', %d, '%s', '%s', '', gen_random_uuid(), now()"
                        .formatted(indicators, engagement, grade));
    }

    private static void insert(String columns, String values) {
        JDBC.sql(
                        """
                        insert into domestic_abuse_incident
                            (id, cases, happened_at, children, people, others, words, recorded_by,
                             by_staff, agency, recorded_at, %s)
                        values (:id, array['CP-1'], now(), 'yes', array[]::uuid[], '', '',
                                gen_random_uuid(), true, 'police', now(), %s)
                        """
                                .formatted(columns, values))
                .param("id", UUID.randomUUID())
                .update();
    }
}
