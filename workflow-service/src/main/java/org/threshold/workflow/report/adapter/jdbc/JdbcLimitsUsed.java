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

/**
 * The limits of a case are those of its referrals, discussions and enquiries; its processes are
 * those of everything that a limit or a task of it was about.
 */
@Repository
class JdbcLimitsUsed implements ReportSource {

    private static final String CASES =
            """
            with mine as (
                select ref, opened_at from case_file where opened_at >= :from and opened_at < :until),
            counted as (
                select case_ref as ref, referral_id as id from referral_child
                union select case_ref, discussion_id from discussion_child
                union select case_ref, id from enquiry),
            waited as (
                select ref, id from counted
                union select unnest(cases), subject_id from deadline
                union select unnest(cases), coalesce(process_subject, subject_id) from task)
            select mine.ref, mine.opened_at, l.versions, coalesce(l.limits, 0) as limits, p.processes
            from mine
            left join (
                select c.ref, array_agg(distinct d.profile_area || ' ' || d.profile_version) as versions,
                       count(*) as limits
                from counted c join mine using (ref) join deadline d on d.subject_id = c.id
                group by c.ref) l on l.ref = mine.ref
            left join (
                select w.ref, array_agg(distinct i.process || ' ' || case i.version when 0 then '(not kept)'
                                                              else i.version::text end) as processes
                from waited w join mine using (ref) join process_instance i on i.subject_id = w.id
                group by w.ref) p on p.ref = mine.ref
            order by mine.opened_at, mine.ref
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
                row.getLong("limits"),
                FactRow.texts(row, "processes"));
    }
}
