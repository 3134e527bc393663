package org.threshold.workflow.report.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.report.app.ReportSource;
import org.threshold.workflow.report.domain.Asked;
import org.threshold.workflow.report.domain.LimitsUsed;
import org.threshold.workflow.report.domain.LimitsUsed.OfCase;
import org.threshold.workflow.report.domain.Report;
import org.threshold.workflow.report.domain.ReportKind;

/** The limits of a case are those of its referrals, discussions and enquiries. */
@Repository
class JdbcLimitsUsed implements ReportSource {

    private static final String CASES =
            """
            select c.ref, c.opened_at, l.versions, l.limits
            from case_file c
            cross join lateral (
                select array_agg(distinct d.profile_area || ' ' || d.profile_version) as versions,
                       count(*) as limits
                from (select referral_id as id from referral_child where case_ref = c.ref
                      union select discussion_id from discussion_child where case_ref = c.ref
                      union select id from enquiry where case_ref = c.ref) s
                join deadline d on d.subject_id = s.id) l
            where c.opened_at >= :from and c.opened_at < :until
            order by c.opened_at, c.ref
            """;

    private final JdbcClient jdbc;

    JdbcLimitsUsed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.LIMITS_USED;
    }

    @Override
    public Report read(Asked asked) {
        List<OfCase> all =
                FactRow.in(asked.month(), jdbc.sql(CASES)).query(JdbcLimitsUsed::read).list();
        return LimitsUsed.of(all, asked);
    }

    private static OfCase read(ResultSet row, int number) throws SQLException {
        return new OfCase(
                row.getString("ref"),
                FactRow.instant(row, "opened_at"),
                FactRow.texts(row, "versions"),
                row.getLong("limits"));
    }
}
