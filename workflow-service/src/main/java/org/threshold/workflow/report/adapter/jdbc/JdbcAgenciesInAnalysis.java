package org.threshold.workflow.report.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.report.app.ReportSource;
import org.threshold.workflow.report.domain.AgenciesInAnalysis;
import org.threshold.workflow.report.domain.AgenciesInAnalysis.Ended;
import org.threshold.workflow.report.domain.AgenciesInAnalysis.Work;
import org.threshold.workflow.report.domain.Asked;
import org.threshold.workflow.report.domain.Report;
import org.threshold.workflow.report.domain.ReportKind;

/** An agency counts once, whichever versions of the draft it spoke to. */
@Repository
class JdbcAgenciesInAnalysis implements ReportSource {

    private static final String ENDED =
            """
            select ended.case_ref, ended.work, ended.ended_at, ended.outcome,
                   (select array_agg(distinct c.agency order by c.agency)
                    from draft_version v join draft_comment c on c.version_id = v.id
                    where v.subject_id = ended.id and c.kind in ('agrees', 'comments', 'disagrees')) as agencies
            from (select e.id, e.case_ref, 'enquiry' as work, o.decided_at as ended_at, o.outcome
                  from enquiry e join enquiry_outcome o on o.enquiry_id = e.id
                  union all
                  select a.id, a.case_ref, 'assessment', a.ended_at, a.outcome
                  from single_assessment a where a.state = 'ended') ended
            where ended.ended_at >= :from and ended.ended_at < :until
            order by ended.ended_at, ended.id
            """;

    private final JdbcClient jdbc;

    JdbcAgenciesInAnalysis(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.AGENCIES_IN_ANALYSIS;
    }

    @Override
    public Report read(Asked asked) {
        List<Ended> all =
                FactRow.in(asked.month(), jdbc.sql(ENDED)).query((row, _) -> read(row)).list();
        return AgenciesInAnalysis.of(all, asked);
    }

    private static Ended read(ResultSet row) throws SQLException {
        return new Ended(
                row.getString("case_ref"),
                row.getString("work").equals("enquiry") ? Work.ENQUIRY : Work.ASSESSMENT,
                FactRow.instant(row, "ended_at"),
                row.getString("outcome"),
                FactRow.texts(row, "agencies"));
    }
}
