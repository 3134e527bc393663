package org.threshold.workflow.report.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.platform.Capital;
import org.threshold.workflow.report.app.ReportSource;
import org.threshold.workflow.report.domain.AbuseWarnings;
import org.threshold.workflow.report.domain.AbuseWarnings.Disposed;
import org.threshold.workflow.report.domain.AbuseWarnings.Kind;
import org.threshold.workflow.report.domain.Asked;
import org.threshold.workflow.report.domain.Report;
import org.threshold.workflow.report.domain.ReportKind;

/** How domestic abuse incidents were disposed of; what somebody typed of it is never read here. */
@Repository
class JdbcAbuseWarnings implements ReportSource {

    private static final String DISPOSED =
            """
            select i.cases, d.disposed_at, d.kind, i.children, s.enough,
                   d.kind in ('harassment-warning', 'first-instance-warning') as warning
            from incident_disposal d
            join domestic_abuse_incident i on i.id = d.incident_id
            left join abuse_warning_seen s on s.disposal_id = d.id
            where d.disposed_at >= :from and d.disposed_at < :until and i.state <> 'withdrawn'
            order by d.disposed_at, d.id
            """;

    private final JdbcClient jdbc;

    JdbcAbuseWarnings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.ABUSE_WARNINGS;
    }

    @Override
    public Report read(Asked asked) {
        List<Disposed> all =
                FactRow.in(asked.month(), jdbc.sql(DISPOSED)).query(JdbcAbuseWarnings::read).list();
        return AbuseWarnings.of(all, asked);
    }

    private static Disposed read(ResultSet row, int number) throws SQLException {
        String words = row.getString("kind").replace('-', ' ');
        return new Disposed(
                FactRow.texts(row, "cases"),
                FactRow.instant(row, "disposed_at"),
                new Kind(Capital.of(words), row.getBoolean("warning")),
                row.getString("children"),
                Optional.ofNullable(row.getObject("enough", Boolean.class)));
    }
}
