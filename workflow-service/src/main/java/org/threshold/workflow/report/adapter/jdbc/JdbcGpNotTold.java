package org.threshold.workflow.report.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.report.app.ReportSource;
import org.threshold.workflow.report.domain.Asked;
import org.threshold.workflow.report.domain.GpNotTold;
import org.threshold.workflow.report.domain.GpNotTold.Untold;
import org.threshold.workflow.report.domain.GpNotTold.Why;
import org.threshold.workflow.report.domain.Report;
import org.threshold.workflow.report.domain.ReportKind;

/** Who was not told stands in words where nobody was found, and as a key where somebody was. */
@Repository
class JdbcGpNotTold implements ReportSource {

    private static final String UNTOLD =
            """
            select t.cases, c.kind, c.recorded_at, t.who, t.why, t.reason,
                   coalesce(w.state, '') as manager,
                   case w.state when 'refused' then w.settled_at else
                   (select max(a.at) from audit_entry a
                    where t.why = 'nobody-found' and a.subject_kind = 'change' and a.subject_id = c.id
                      and a.what = 'told-another-way') end as told_at
            from change_of_circumstance c
            join not_told t on t.change_id = c.id
            left join withheld_copy w on t.why = 'left-out' and w.change_id = c.id
                                     and t.who = w.agency || ':' || w.role
            where c.recorded_at >= :from and c.recorded_at < :until
              and (t.who like 'GP of %' or t.who like 'gp:%')
            order by c.recorded_at, t.position
            """;

    private static final String EVENTS =
            """
            select count(*) from change_of_circumstance
            where recorded_at >= :from and recorded_at < :until
            """;

    private final JdbcClient jdbc;

    JdbcGpNotTold(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.GP_NOT_TOLD;
    }

    @Override
    public Report read(Asked asked) {
        List<Untold> all =
                FactRow.in(asked.month(), jdbc.sql(UNTOLD)).query(JdbcGpNotTold::read).list();
        long events = FactRow.in(asked.month(), jdbc.sql(EVENTS)).query(Long.class).single();
        return GpNotTold.of(all, events, asked);
    }

    private static Untold read(ResultSet row, int number) throws SQLException {
        return new Untold(
                FactRow.texts(row, "cases"),
                row.getString("kind"),
                FactRow.instant(row, "recorded_at"),
                row.getString("who"),
                row.getString("why").equals("left-out") ? Why.LEFT_OUT : Why.NOBODY_FOUND,
                row.getString("reason"),
                row.getString("manager"),
                FactRow.instantIfAny(row, "told_at"));
    }
}
