package org.threshold.workflow.circumstances.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.referral.CaseRef;

/** Open cases are found by what was ever recorded, each under the case that answers for it. */
class JdbcCasesWithChangeIT {

    private static final JdbcClient JDBC = TestDatabase.create("with_change").jdbc();
    private static final Instant MORNING = Instant.parse("2026-11-24T09:00:00Z");

    @Test
    void a_case_is_found_once_and_not_when_it_is_closed_or_something_else_happened() {
        newCase("CP-1", "null", "null");
        newCase("CP-2", "opened_at", "'CP-1'");
        newCase("CP-3", "opened_at", "null");
        newCase("CP-4", "null", "null");
        happened("child-admitted", "CP-1");
        happened("child-admitted", "CP-1");
        happened("child-admitted", "CP-2");
        happened("child-admitted", "CP-3");
        happened("new-injury", "CP-4");

        assertThat(new JdbcCasesWithChange(JDBC).with(ChangeKind.CHILD_ADMITTED))
                .containsExactly(new CaseRef("CP-1"));
    }

    private static void newCase(String ref, String closedAt, String joinedTo) {
        JDBC.sql(
                        """
                        insert into case_file (ref, person_id, opened_at, closed_at, joined_to)
                        select :ref, :person, opened_at, %s, %s
                        from (select cast(:at as timestamptz) as opened_at) now
                        """
                                .formatted(closedAt, joinedTo))
                .param("ref", ref)
                .param("person", UUID.randomUUID())
                .param("at", Rows.utc(MORNING))
                .update();
    }

    private static void happened(String kind, String ref) {
        UUID id = UUID.randomUUID();
        JDBC.sql(
                        """
                        insert into change_of_circumstance (id, kind, stage, occurred_at, recorded_at, recorded_by,
                                                            by_staff, agency, codes, detail, relation)
                        values (:id, :kind, '', :at, :at, :id, true, 'hospital', '{}', '', 'first')
                        """)
                .param("id", id)
                .param("kind", kind)
                .param("at", Rows.utc(MORNING))
                .update();
        JDBC.sql("insert into change_case (change_id, place, case_ref) values (:id, 1, :ref)")
                .param("id", id)
                .param("ref", ref)
                .update();
    }
}
