package org.threshold.workflow.report.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.report.app.ReportSource;
import org.threshold.workflow.report.domain.AgreementsPastReview;
import org.threshold.workflow.report.domain.AgreementsPastReview.InForce;
import org.threshold.workflow.report.domain.Asked;
import org.threshold.workflow.report.domain.Report;
import org.threshold.workflow.report.domain.ReportKind;

@Repository
class JdbcAgreementsPastReview implements ReportSource {

    private static final String IN_FORCE =
            """
            select a.case_ref, a.since, a.ends_at, l.due_at
            from written_agreement a
            left join deadline l
              on l.subject_id = a.id and l.limit_code = 'agreement-review' and l.state = 'open'
            where a.state = 'active'
            order by a.ends_at, a.id
            """;

    private final JdbcClient jdbc;

    JdbcAgreementsPastReview(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.AGREEMENTS_PAST_REVIEW;
    }

    @Override
    public Report read(Asked asked) {
        List<InForce> all = jdbc.sql(IN_FORCE).query(JdbcAgreementsPastReview::read).list();
        return AgreementsPastReview.of(all, asked);
    }

    private static InForce read(ResultSet row, int number) throws SQLException {
        return new InForce(
                row.getString("case_ref"),
                FactRow.instant(row, "since"),
                FactRow.instantIfAny(row, "due_at"),
                FactRow.instant(row, "ends_at"));
    }
}
