package org.threshold.workflow.investigation.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.investigation.app.InvestigationsContract;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.DiscussionId;

/** The contract of investigations, in PostgreSQL, and what its tables refuse. */
class JdbcInvestigationsIT extends InvestigationsContract {

    private static final TestDatabase DATABASE = TestDatabase.create("investigation");
    private static final AtomicInteger CASES = new AtomicInteger(900_000);

    JdbcInvestigationsIT() {
        super(
                new Rows(
                        new JdbcInvestigations(DATABASE.jdbc()),
                        new JdbcAllegations(DATABASE.jdbc()),
                        new JdbcAllegationReports(DATABASE.jdbc()),
                        new JdbcEvidentialActions(DATABASE.jdbc()),
                        new JdbcSuspects(DATABASE.jdbc()),
                        new JdbcSignatures(DATABASE.jdbc())));
    }

    @Override
    protected CaseRef newCase() {
        String ref = "CP-" + CASES.incrementAndGet();
        DATABASE.jdbc()
                .sql(
                        """
                        insert into case_file (ref, person_id, opened_at)
                        values (:ref, :person, '2026-11-24T09:00:00Z')
                        """)
                .param("ref", ref)
                .param("person", UUID.randomUUID())
                .update();
        return new CaseRef(ref);
    }

    @Override
    protected DiscussionId newDiscussion() {
        UUID id = UUID.randomUUID();
        DATABASE.jdbc()
                .sql(
                        """
                        insert into discussion (id, stage, facts, adults, referrers, prepared, meetings, called_at)
                        values (:id, 'called', '{}', '{}', '{}', false, 0, '2026-11-24T09:00:00Z')
                        """)
                .param("id", id)
                .update();
        return new DiscussionId(id);
    }

    @Test
    void what_is_kept_of_a_case_that_joined_another_is_found_under_that_other() {
        CaseRef from = newCase();
        CaseRef into = newCase();
        UUID id = UUID.randomUUID();
        insert(
                """
                insert into investigation (id, kind, discussion_id, opened_at, opened_by)
                values (:id, 'joint', :discussion, :at, :id)
                """,
                id,
                from);
        insert("insert into investigation_case values (:id, 1, :ref, :at, true)", id, from);
        insert(
                """
                insert into evidential_action values (:id, :id, array[:ref], 'action-list', 'police', '', :id, :at,
                                                      null, null, '{}', '', null, null)
                """,
                id,
                from);
        insert(
                """
                insert into allegation values (:id, :id, array[:ref], 'mother', 'father', false, 'x', :at, :id, :at)
                """,
                id,
                from);
        DATABASE.jdbc()
                .sql(
                        "update case_file set closed_at = opened_at, joined_to = :into where ref = :from")
                .param("into", into.value())
                .param("from", from.value())
                .update();

        assertThat(new JdbcInvestigations(DATABASE.jdbc()).of(into)).hasSize(1);
        assertThat(new JdbcEvidentialActions(DATABASE.jdbc()).openFor(into)).hasSize(1);
        assertThat(new JdbcAllegations(DATABASE.jdbc()).openFor(into)).hasSize(1);
        assertThat(new JdbcAllegations(DATABASE.jdbc()).about(into)).hasSize(1);
        assertThat(new JdbcAllegations(DATABASE.jdbc()).latestFor(into)).isPresent();
    }

    private void insert(String sql, UUID id, CaseRef ref) {
        DATABASE.jdbc()
                .sql(sql)
                .param("id", id)
                .param("ref", ref.value())
                .param("discussion", newDiscussion().value())
                .param("at", OffsetDateTime.parse("2026-11-24T09:00:00Z"))
                .update();
    }

    /** The rules, repeated in the schema. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into suspect_status values (:id, 1, 'on-bail', '', gen_random_uuid(), :id, :at)",
                "insert into suspect_status values (:id, 1, 'arrested', '', null, :id, :at)",
                "insert into open_evidence_signature values (:id, 'CP-1', 'police', '', :id, :at)",
                "insert into evidential_action values (:id, :id, '{CP-1}', 'scene', 'police', '', :id, :at,"
                        + " null, null, '{}', '', null, null)",
                "insert into allegation values (:id, :id, '{CP-1}', 'mother', 'father', true, 'x', :at, :id,"
                        + " :at, 'ruled-out', 'x', 'not-said', null, :id, :at)"
            })
    void the_tables_refuse_what_the_rules_forbid(String sql) {
        assertThatThrownBy(() -> insert(sql)).hasMessageContaining("check constraint");
    }

    private static void insert(String sql) {
        DATABASE.jdbc()
                .sql(sql)
                .param("id", UUID.randomUUID())
                .param("at", OffsetDateTime.parse("2026-11-24T10:00:00Z"))
                .update();
    }
}
