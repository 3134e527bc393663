package org.threshold.workflow.report.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.report.app.ReportSource;
import org.threshold.workflow.report.domain.Asked;
import org.threshold.workflow.report.domain.ProcessVersions;
import org.threshold.workflow.report.domain.ProcessVersions.InUse;
import org.threshold.workflow.report.domain.Report;
import org.threshold.workflow.report.domain.ReportKind;

/** A process goes on while a limit of its subject is open. */
@Repository
class JdbcProcessVersions implements ReportSource {

    private static final String IN_USE =
            """
            select p.process, p.version, count(*) as begun,
                   count(*) filter (where exists (
                       select 1 from deadline d
                       where d.subject_id = p.subject_id and d.state = 'open')) as waiting,
                   min(p.claimed_at) as first_at, max(p.claimed_at) as last_at
            from process_instance p
            group by p.process, p.version
            order by p.process, p.version desc
            """;

    private final JdbcClient jdbc;

    JdbcProcessVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.PROCESS_VERSIONS;
    }

    @Override
    public Report read(Asked asked) {
        List<InUse> all = jdbc.sql(IN_USE).query(JdbcProcessVersions::read).list();
        return ProcessVersions.of(all, asked);
    }

    private static InUse read(ResultSet row, int number) throws SQLException {
        return new InUse(
                row.getString("process"),
                row.getInt("version"),
                row.getLong("begun"),
                row.getLong("waiting"),
                FactRow.instant(row, "first_at"),
                FactRow.instant(row, "last_at"));
    }
}
