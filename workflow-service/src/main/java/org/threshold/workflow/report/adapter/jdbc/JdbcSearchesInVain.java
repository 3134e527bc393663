package org.threshold.workflow.report.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.report.app.ReportSource;
import org.threshold.workflow.report.domain.Asked;
import org.threshold.workflow.report.domain.Report;
import org.threshold.workflow.report.domain.ReportKind;
import org.threshold.workflow.report.domain.SearchesInVain;
import org.threshold.workflow.report.domain.SearchesInVain.Search;

/** The audit keeps each search; its reason is never read here. */
@Repository
class JdbcSearchesInVain implements ReportSource {

    private static final String IN_VAIN =
            """
            select at, agency, roles from audit_entry
            where what = 'people-searched-in-vain' and at >= :from and at < :until
            order by at, number
            """;

    private static final String ALL =
            """
            select count(*) from audit_entry
            where what in ('people-searched', 'people-searched-in-vain') and at >= :from and at < :until
            """;

    private final JdbcClient jdbc;
    private final WorkingTime working;

    JdbcSearchesInVain(JdbcClient jdbc, WorkingTime working) {
        this.jdbc = jdbc;
        this.working = working;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.SEARCHES_IN_VAIN;
    }

    @Override
    public Report read(Asked asked) {
        List<Search> inVain =
                FactRow.in(asked.month(), jdbc.sql(IN_VAIN)).query((row, _) -> read(row)).list();
        long all = FactRow.in(asked.month(), jdbc.sql(ALL)).query(Long.class).single();
        return SearchesInVain.of(inVain, all, asked);
    }

    private Search read(ResultSet row) throws SQLException {
        Instant at = FactRow.instant(row, "at");
        return new Search(
                at,
                row.getString("agency"),
                FactRow.texts(row, "roles"),
                working.isOfficeHours(at));
    }
}
