package org.threshold.workflow.report.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.report.app.ReportSource;
import org.threshold.workflow.report.domain.Asked;
import org.threshold.workflow.report.domain.AuditQuestion;
import org.threshold.workflow.report.domain.CaseAudits;
import org.threshold.workflow.report.domain.CaseAudits.Found;
import org.threshold.workflow.report.domain.Month;
import org.threshold.workflow.report.domain.Report;
import org.threshold.workflow.report.domain.ReportKind;
import org.threshold.workflow.report.domain.SampleId;

/** Answers without what was written to them; whoever answered first about a case is auditor 1. */
@Repository
class JdbcCaseAudits implements ReportSource {

    private static final String FOUND =
            """
            select f.sample_id, f.place, f.question, f.rating, f.cause, n.auditor
            from audit_finding f
            join lateral (
                select a.auditor as staff, row_number() over (order by min(a.position)) as auditor
                from audit_finding a
                where a.sample_id = f.sample_id and a.place = f.place
                group by a.auditor) n on n.staff = f.auditor
            where f.recorded_at >= :from and f.recorded_at < :until
            order by f.sample_id, f.place, n.auditor, f.position
            """;

    private final JdbcClient jdbc;

    JdbcCaseAudits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.CASE_AUDITS;
    }

    @Override
    public Report read(Asked asked) {
        Month month = asked.month();
        var first = new Month(month.month().minusMonths(CaseAudits.MONTHS_BEFORE));
        return CaseAudits.of(
                found(month.from(), month.until()), found(first.from(), month.from()), asked);
    }

    private List<Found> found(Instant from, Instant until) {
        return jdbc.sql(FOUND)
                .param("from", FactRow.utc(from))
                .param("until", FactRow.utc(until))
                .query(JdbcCaseAudits::read)
                .list();
    }

    private static Found read(ResultSet row, int number) throws SQLException {
        return new Found(
                new SampleId(row.getObject("sample_id", UUID.class)),
                row.getInt("place"),
                row.getInt("auditor"),
                AuditQuestion.of(row.getString("question")).orElseThrow(),
                AuditCodes.rating(row.getString("rating")),
                AuditCodes.cause(FactRow.textIfAny(row, "cause")));
    }
}
