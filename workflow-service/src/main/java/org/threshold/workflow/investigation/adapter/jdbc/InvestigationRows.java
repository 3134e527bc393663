package org.threshold.workflow.investigation.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.investigation.InvestigationId;
import org.threshold.workflow.investigation.domain.EndStage;
import org.threshold.workflow.investigation.domain.Investigation;
import org.threshold.workflow.investigation.domain.Investigation.Standing;
import org.threshold.workflow.investigation.domain.InvestigationKind;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.DiscussionId;

/** Writes and reads an investigation with its cases. */
final class InvestigationRows {

    private static final String INVESTIGATION =
            """
            select id, kind, discussion_id, opened_at, closed_at, end_stage, end_words
            from investigation
            """;

    private final JdbcClient jdbc;

    InvestigationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Investigation> read(InvestigationId id, String lock) {
        return jdbc.sql(INVESTIGATION + " where id = :id " + lock)
                .param("id", id.value())
                .query(this::investigation)
                .optional();
    }

    List<Investigation> openOf(String[] refs) {
        return jdbc.sql(
                        INVESTIGATION
                                + """
                                where id in (select investigation_id from investigation_case
                                             where open and case_ref = any (:refs))
                                order by opened_at, id
                                """)
                .param("refs", refs)
                .query(this::investigation)
                .list();
    }

    Optional<Investigation> openOf(DiscussionId discussion) {
        return jdbc.sql(INVESTIGATION + " where discussion_id = :discussion and closed_at is null")
                .param("discussion", discussion.value())
                .query(this::investigation)
                .optional();
    }

    List<Investigation> of(CaseRef ref) {
        return jdbc.sql(
                        INVESTIGATION
                                + """
                                where id in (select investigation_id from investigation_case
                                             where case_ref = :ref
                                                or case_ref in (select ref from case_file
                                                                where joined_to = :ref))
                                order by opened_at, id
                                """)
                .param("ref", ref.value())
                .query(this::investigation)
                .list();
    }

    void addCases(Investigation investigation, Instant at) {
        int place = 0;
        for (CaseRef ref : investigation.cases()) {
            place++;
            jdbc.sql(
                            """
                            insert into investigation_case (investigation_id, place, case_ref, joined_at, open)
                            values (:id, :place, :case, :at, true)
                            on conflict (investigation_id, case_ref) do nothing
                            """)
                    .param("id", investigation.id().value())
                    .param("place", place)
                    .param("case", ref.value())
                    .param("at", Columns.utc(at))
                    .update();
        }
    }

    private Investigation investigation(ResultSet row, int number) throws SQLException {
        var id = new InvestigationId(Columns.id(row, "id"));
        return new Investigation(
                id,
                InvestigationKind.of(row.getString("kind")),
                new DiscussionId(Columns.id(row, "discussion_id")),
                cases(id),
                standing(row));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        Instant openedAt = Columns.instant(row, "opened_at");
        Optional<Instant> closedAt = Columns.maybeInstant(row, "closed_at");
        return closedAt.isEmpty()
                ? new Standing.Open(openedAt)
                : new Standing.Closed(
                        openedAt,
                        closedAt.get(),
                        EndStage.of(row.getString("end_stage")),
                        row.getString("end_words"));
    }

    private List<CaseRef> cases(InvestigationId id) {
        return jdbc.sql(
                        """
                        select case_ref from investigation_case
                        where investigation_id = :id order by place
                        """)
                .param("id", id.value())
                .query((row, number) -> new CaseRef(row.getString("case_ref")))
                .list();
    }
}
