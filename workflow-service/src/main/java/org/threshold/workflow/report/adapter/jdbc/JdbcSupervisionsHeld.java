package org.threshold.workflow.report.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.report.app.ReportSource;
import org.threshold.workflow.report.domain.Asked;
import org.threshold.workflow.report.domain.Month;
import org.threshold.workflow.report.domain.Report;
import org.threshold.workflow.report.domain.ReportKind;
import org.threshold.workflow.report.domain.SupervisionsHeld;
import org.threshold.workflow.report.domain.SupervisionsHeld.Due;
import org.threshold.workflow.report.domain.SupervisionsHeld.Held;

/**
 * One that was brought forward by a Red event is due after it; one that is withdrawn is not due.
 */
@Repository
class JdbcSupervisionsHeld implements ReportSource {

    private static final String HELD =
            """
            select case_ref, held_on, role from supervision
            where held_on >= :first and held_on < :after
            order by held_on, written_at, id
            """;

    private static final String DUE =
            """
            select d.cases[1] as case_ref, d.due_at, d.settled_at,
                   d.limit_code = 'supervision-red'
                   or exists (select 1 from audit_entry a
                              where a.subject_kind = 'deadline' and a.subject_id = d.id
                                and a.what = 'deadline-brought-forward') as red
            from deadline d
            where d.subject_kind = 'case-supervision' and d.state <> 'withdrawn'
              and d.due_at >= :from and d.due_at < :until
            order by d.due_at, d.id
            """;

    private final JdbcClient jdbc;

    JdbcSupervisionsHeld(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.SUPERVISIONS;
    }

    @Override
    public Report read(Asked asked) {
        Month month = asked.month();
        List<Held> held =
                jdbc.sql(HELD)
                        .param("first", month.month().atDay(1))
                        .param("after", month.month().plusMonths(1).atDay(1))
                        .query((row, _) -> held(row))
                        .list();
        List<Due> due = FactRow.in(month, jdbc.sql(DUE)).query((row, _) -> due(row)).list();
        return SupervisionsHeld.of(held, due, asked);
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(
                row.getString("case_ref"),
                row.getObject("held_on", LocalDate.class),
                row.getString("role"));
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(
                row.getString("case_ref"),
                row.getBoolean("red"),
                FactRow.instant(row, "due_at"),
                FactRow.instantIfAny(row, "settled_at"));
    }
}
