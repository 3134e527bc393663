package org.threshold.workflow.report.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.report.app.ReportSource;
import org.threshold.workflow.report.domain.Asked;
import org.threshold.workflow.report.domain.Report;
import org.threshold.workflow.report.domain.ReportKind;
import org.threshold.workflow.report.domain.SuspicionToStrategy;
import org.threshold.workflow.report.domain.SuspicionToStrategy.Source;
import org.threshold.workflow.report.domain.SuspicionToStrategy.Suspicion;

/** Concerns that were raised, and suspicions in referrals that called no discussion. */
@Repository
class JdbcSuspicionToStrategy implements ReportSource {

    private static final String SUSPICIONS =
            """
            select c.source_kind, c.known_at as suspected_at, coalesce(r.from_agency, '') as from_agency,
                   d.called_at,
                   array(select k.case_ref from discussion_child k
                         where k.discussion_id = d.id order by k.place) as cases,
                   (select min(m.held_at) from discussion_meeting m
                    where m.discussion_id in (d.id, d.superseded_by) and m.held_at >= c.known_at) as held_at
            from discussion_concern c
            join discussion d on d.id = c.discussion_id
            left join referral r on c.source_kind = 'referral' and r.id = c.source_id
            where c.known_at >= :from and c.known_at < :until
            union all
            select 'referral', r.received_at, r.from_agency, null,
                   array(select k.case_ref from referral_child k
                         where k.referral_id = r.id order by k.place),
                   null
            from referral r
            where r.received_at >= :from and r.received_at < :until and r.suspicion = 'suspected'
              and not exists (select from discussion_concern c
                              where c.source_kind = 'referral' and c.source_id = r.id)
            order by suspected_at, cases
            """;

    private final JdbcClient jdbc;

    JdbcSuspicionToStrategy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.SUSPICION_TO_STRATEGY;
    }

    @Override
    public Report read(Asked asked) {
        List<Suspicion> all =
                FactRow.in(asked.month(), jdbc.sql(SUSPICIONS))
                        .query(JdbcSuspicionToStrategy::read)
                        .list();
        return SuspicionToStrategy.of(all, asked);
    }

    private static Suspicion read(ResultSet row, int number) throws SQLException {
        return new Suspicion(
                FactRow.texts(row, "cases"),
                Source.valueOf(row.getString("source_kind").toUpperCase(Locale.ROOT)),
                row.getString("from_agency"),
                FactRow.instant(row, "suspected_at"),
                FactRow.instantIfAny(row, "called_at"),
                FactRow.instantIfAny(row, "held_at"));
    }
}
