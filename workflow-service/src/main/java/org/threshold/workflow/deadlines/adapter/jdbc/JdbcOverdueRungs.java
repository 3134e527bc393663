package org.threshold.workflow.deadlines.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.deadlines.OverdueRung;
import org.threshold.workflow.deadlines.OverdueRungs;

/** The ladders whose next rung is late. */
@Repository
class JdbcOverdueRungs implements OverdueRungs {

    private final JdbcClient jdbc;

    JdbcOverdueRungs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<OverdueRung> find(Instant now, int most) {
        return jdbc.sql(
                        """
                        select d.id, d.subject_kind, d.subject_id, d.step, d.cases, d.next_rung_at, next.number
                        from deadline d
                        join lateral (select min(r.number) as number from deadline_rung r
                                      where r.deadline_id = d.id and r.fired_at is null) next on true
                        where d.state = 'open' and d.next_rung_at < :latest
                        order by d.next_rung_at
                        limit :most
                        """)
                .param("latest", Columns.utc(now.minus(PATIENCE)))
                .param("most", most)
                .query((row, _) -> read(row))
                .list();
    }

    private static OverdueRung read(ResultSet row) throws SQLException {
        return new OverdueRung(
                DeadlineRow.id(row),
                DeadlineRow.waiting(row),
                row.getInt("number"),
                Columns.instant(row, "next_rung_at"));
    }
}
