package org.threshold.workflow.report.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.report.app.ReportSource;
import org.threshold.workflow.report.domain.Asked;
import org.threshold.workflow.report.domain.Report;
import org.threshold.workflow.report.domain.ReportKind;
import org.threshold.workflow.report.domain.SuspicionToReferral;
import org.threshold.workflow.report.domain.SuspicionToReferral.Told;

/** Referrals that say when an injury was first suspected. */
@Repository
class JdbcSuspicionToReferral implements ReportSource {

    private static final String TOLD =
            """
            select r.injury_suspected_at, r.received_at, r.from_agency,
                   array(select k.case_ref from referral_child k
                         where k.referral_id = r.id order by k.place) as cases
            from referral r
            where r.received_at >= :from and r.received_at < :until and r.injury_suspected_at is not null
            order by r.received_at, r.id
            """;

    private final JdbcClient jdbc;

    JdbcSuspicionToReferral(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.SUSPICION_TO_REFERRAL;
    }

    @Override
    public Report read(Asked asked) {
        var all =
                FactRow.in(asked.month(), jdbc.sql(TOLD))
                        .query(JdbcSuspicionToReferral::read)
                        .list();
        return SuspicionToReferral.of(all, asked);
    }

    private static Told read(ResultSet row, int number) throws SQLException {
        return new Told(
                FactRow.texts(row, "cases"),
                row.getString("from_agency"),
                FactRow.instant(row, "injury_suspected_at"),
                FactRow.instant(row, "received_at"));
    }
}
