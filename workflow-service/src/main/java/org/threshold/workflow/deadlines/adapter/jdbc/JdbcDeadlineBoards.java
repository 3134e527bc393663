package org.threshold.workflow.deadlines.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.deadlines.BoardPlace;
import org.threshold.workflow.deadlines.DeadlineBoard;
import org.threshold.workflow.deadlines.DeadlineBoards;
import org.threshold.workflow.deadlines.LastRung;
import org.threshold.workflow.deadlines.NextRung;

/** The open deadlines with the rungs before and after now. */
@Repository
class JdbcDeadlineBoards implements DeadlineBoards {

    private static final int MOST = 500;
    private static final String BOARD =
            "select "
                    + DeadlineRow.COLUMNS
                    + """
                    , last.name as last_name, last.fired_told as last_told, last.fired_at as last_at,
                      next.name as next_name, next.told as next_told,
                      next.told_out_of_hours as next_told_out_of_hours
                    from deadline d
                    left join lateral (select r.name, r.fired_told, r.fired_at from deadline_rung r
                                       where r.deadline_id = d.id and r.fired_at is not null
                                       order by r.number desc limit 1) last on true
                    join lateral (select r.name, r.told, r.told_out_of_hours from deadline_rung r
                                  where r.deadline_id = d.id and r.fired_at is null
                                  order by r.number limit 1) next on true
                    where d.state = 'open'
                    """;

    private final JdbcClient jdbc;

    JdbcDeadlineBoards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<DeadlineBoard> dueBy(Instant until, BoardPlace after, int most) {
        if (most < 1 || most > MOST) {
            throw new IllegalArgumentException("A page has 1 to 500 rows");
        }
        return jdbc.sql(
                        BOARD
                                + """
                                and d.due_at <= :until and (d.due_at, d.id) > (:afterDue, :afterId)
                                order by d.due_at, d.id
                                limit :most
                                """)
                .param("until", Columns.utc(until))
                .param("afterDue", Columns.utc(after.dueAt()))
                .param("afterId", after.id().value())
                .param("most", most)
                .query((row, _) -> read(row))
                .list();
    }

    @Override
    public List<DeadlineBoard> ofCase(String caseRef) {
        return jdbc.sql(
                        BOARD
                                + """
                                and d.cases && (array(select ref from case_file where joined_to = :ref)
                                                || cast(:ref as text))
                                order by d.due_at, d.id limit :most
                                """)
                .param("ref", caseRef)
                .param("most", MOST)
                .query((row, _) -> read(row))
                .list();
    }

    private static DeadlineBoard read(ResultSet row) throws SQLException {
        var next =
                new NextRung(
                        row.getString("next_name"),
                        Columns.instant(row, "next_rung_at"),
                        Columns.told(row, "next_told"),
                        Columns.told(row, "next_told_out_of_hours"));
        return new DeadlineBoard(DeadlineRow.read(row), last(row), next);
    }

    private static LastRung last(ResultSet row) throws SQLException {
        var name = row.getString("last_name");
        return name == null
                ? new LastRung.NoneYet()
                : new LastRung.Reached(
                        name, Columns.told(row, "last_told"), Columns.instant(row, "last_at"));
    }
}
