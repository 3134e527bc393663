package org.threshold.workflow.entry.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.TestDatabase;

/** No entry is changed or deleted by anybody; an addendum corrects it (R-Hosp-3a). */
class EntriesStayAsTheyWereIT {

    private static final JdbcClient JDBC = TestDatabase.create("entrieskept").jdbc();

    /** One row in each table, without what the rows refer to. */
    private static final List<String> ROWS =
            List.of(
                    "minor_concern values (:id, 'CP-1', 'other', 'x', now(), '', 'gp', :id, now())",
                    "ward_observation values (:id, 'CP-1', '{}', 'x', now(), '', '', '', 'gp', :id, now())",
                    """
                    ward_review (stay_id, consultant, seen_at, found, plan, recorded_by, recorded_at)
                    values (:id, 'x', now(), 'x', 'x', :id, now())
                    """,
                    """
                    consultant_handover (id, stay_id, from_name, to_name, concern, plan, outstanding, contingency,
                                         recorded_by, recorded_at)
                    values (:id, :id, 'x', 'y', '', '', '', '', :id, now())
                    """,
                    """
                    child_visit (enquiry_id, visited_at, seen, why, says, access_refused, recorded_by, recorded_at)
                    values (:id, now(), 'alone', '', 'x', false, :id, now())
                    """,
                    """
                    parent_conversation (enquiry_id, parent, words, recorded_by, recorded_at)
                    values (:id, 'mother', 'x', :id, now())
                    """,
                    """
                    assessed_child_visit (child, place, visited_at, seen, why, says, access_refused)
                    values (:id, 1, now(), 'alone', '', 'x', false)
                    """,
                    """
                    allegation (id, cases, alleged_by, against, absent_parent, what, known_at, recorded_by, recorded_at)
                    values (:id, '{CP-1}', 'child', 'father', false, 'x', now(), :id, now())
                    """,
                    "protection_plan_meeting values (:id, :id, 1, 'core-group', now(), '{}', 'x')",
                    """
                    change_of_circumstance (id, kind, stage, occurred_at, recorded_at, recorded_by, by_staff, agency,
                                            codes, detail, relation)
                    values (:id, 'x', '', now(), now(), :id, true, 'gp', '{}', 'x', 'first')
                    """,
                    "case_entry values (:id, 'allegation', :id, 1, '{CP-1}', now(), now(), '', :id)",
                    "case_entry_addendum values (:id, :id, 'x', '', 'gp', :id, now())");

    @BeforeAll
    static void one_of_each_is_on_record() {
        ReferToNothing.in(JDBC);
        for (String row : ROWS) {
            JDBC.sql("insert into " + row.replace(":id", "gen_random_uuid()")).update();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "minor_concern, words",
        "ward_observation, fact",
        "ward_review, found",
        "consultant_handover, to_name",
        "child_visit, says",
        "parent_conversation, words",
        "assessed_child_visit, says",
        "allegation, what",
        "protection_plan_meeting, decided",
        "change_of_circumstance, detail",
        "case_entry, why_late",
        "case_entry_addendum, corrected"
    })
    @Requirement("R-Hosp-3a")
    void what_was_recorded_is_neither_changed_nor_deleted(String table, String column) {
        assertThat(count(table)).isOne();

        assertThatThrownBy(
                        () -> JDBC.sql("update %s set %s = 'z'".formatted(table, column)).update())
                .rootCause()
                .hasMessageContaining("corrected by");
        assertThatThrownBy(() -> JDBC.sql("delete from " + table).update())
                .rootCause()
                .hasMessageContaining("corrected by");

        assertThat(count(table)).isOne();
    }

    @Test
    @Requirement("R-Hosp-3a")
    void a_handover_is_noted_and_accepted_once_each() {
        String note =
                "update consultant_handover set concern = '%1$s', plan = '%1$s', outstanding = '%1$s',"
                        + " contingency = '%1$s', noted_at = now()";
        assertThat(JDBC.sql(note.formatted("x")).update()).isOne();
        assertThatThrownBy(() -> JDBC.sql(note.formatted("z")).update())
                .rootCause()
                .hasMessageContaining("addendum");
        String accept =
                "update consultant_handover set accepted_by = gen_random_uuid(), accepted_at = now()";
        assertThat(JDBC.sql(accept).update()).isOne();
        assertThatThrownBy(() -> JDBC.sql(accept).update())
                .rootCause()
                .hasMessageContaining("addendum");
    }

    @Test
    void an_allegation_is_still_followed_up() {
        String closed =
                """
                update allegation set outcome = 'ruled-out', outcome_words = 'x', put_to_them = 'yes',
                                      closed_by = gen_random_uuid(), closed_at = now()
                """;

        assertThat(JDBC.sql(closed).update()).isOne();
    }

    private static long count(String table) {
        return JDBC.sql("select count(*) from " + table).query(Long.class).single();
    }
}
