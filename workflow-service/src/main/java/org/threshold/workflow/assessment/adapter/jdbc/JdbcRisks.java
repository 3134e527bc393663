package org.threshold.workflow.assessment.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.assessment.app.Risks;
import org.threshold.workflow.assessment.domain.Risk;
import org.threshold.workflow.assessment.domain.RiskId;
import org.threshold.workflow.referral.CaseRef;

@Repository
class JdbcRisks implements Risks {

    private static final String SELECT =
            """
            select r.id, r.case_ref, r.number, r.opened_at, s.position, s.category, s.level, s.evidence,
                   s.words, s.likelihood, s.reducible, s.how, s.by_whom, s.by_when, s.capacity_to_change,
                   s.if_nothing_changes, s.closed, s.why, s.said_by, s.said_at
            from risk r join risk_said s on s.risk_id = r.id
            """;

    private static final String LATEST =
            " s.position = (select max(position) from risk_said where risk_id = r.id)";

    private final JdbcClient jdbc;
    private final SaidRows said;

    JdbcRisks(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.said = new SaidRows(jdbc);
    }

    @Override
    public void keep(Risk risk, Entry entry) {
        jdbc.sql(
                        """
                        insert into risk (id, case_ref, number, opened_at)
                        values (:id, :case, :number, :at) on conflict (id) do nothing
                        """)
                .param("id", risk.id().value())
                .param("case", risk.caseRef().value())
                .param("number", risk.number())
                .param("at", Columns.utc(risk.openedAt()))
                .update();
        said.add(risk, entry);
    }

    @Override
    public Optional<Risk> find(RiskId id) {
        return jdbc.sql(SELECT + "where r.id = :id and" + LATEST)
                .param("id", id.value())
                .query((row, _) -> risk(row))
                .optional();
    }

    @Override
    public Optional<Risk> lock(RiskId id) {
        return jdbc.sql("select id from risk where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .flatMap(_ -> find(id));
    }

    @Override
    public List<Risk> of(List<CaseRef> refs) {
        return jdbc.sql(
                        SELECT
                                + "where r.case_ref = any(:refs) and"
                                + LATEST
                                + " order by s.closed is not null, r.number, r.opened_at")
                .param("refs", Columns.refs(refs))
                .query((row, _) -> risk(row))
                .list();
    }

    @Override
    public List<Said> history(RiskId id) {
        return jdbc.sql(SELECT + "where r.id = :id order by s.position desc")
                .param("id", id.value())
                .query((row, _) -> new Said(risk(row), RiskRow.entry(row)))
                .list();
    }

    @Override
    public List<Risk> unreduced(Instant before) {
        return jdbc.sql(
                        SELECT
                                + """
                                where r.opened_at <= :before and s.closed is null
                                  and (s.reducible <> 'yes' or s.how = '' or s.by_whom = '' or s.by_when is null)
                                  and"""
                                + LATEST
                                + " order by r.opened_at, r.id limit 500")
                .param("before", Columns.utc(before))
                .query((row, _) -> risk(row))
                .list();
    }

    private Risk risk(ResultSet row) throws SQLException {
        return RiskRow.read(row, said.implications(row.getLong("position")));
    }
}
