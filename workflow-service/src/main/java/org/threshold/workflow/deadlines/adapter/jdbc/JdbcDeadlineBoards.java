package org.threshold.workflow.deadlines.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.deadlines.BoardPlace;
import org.threshold.workflow.deadlines.DeadlineBoard;
import org.threshold.workflow.deadlines.DeadlineBoards;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.deadlines.LastRung;
import org.threshold.workflow.deadlines.NextRung;
import org.threshold.workflow.deadlines.adapter.jdbc.KnownVersions.Version;
import org.threshold.workflow.deadlines.adapter.jdbc.KnownVersions.Versioned;

/** The open deadlines with the rungs before and after now. */
@Repository
class JdbcDeadlineBoards implements DeadlineBoards {

    private static final int MOST = 500;
    private static final String BOARD =
            "select "
                    + DeadlineRow.COLUMNS
                    + """
                    , cast(d.xmin as text) || cast(d.ctid as text) as version,
                      last.name as last_name, last.fired_told as last_told, last.fired_at as last_at,
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
    private final KnownVersions known = new KnownVersions();

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

    /**
     * The versions of all rows are looked at, and only those rows are read that have changed since
     * the reading before: between two readings of the board few of thousands have.
     */
    @Override
    public List<DeadlineBoard> dueBy(Instant until) {
        List<Version> there =
                jdbc.sql(
                                """
                                select d.id, cast(d.xmin as text) || cast(d.ctid as text) as version
                                from deadline d
                                where d.state = 'open' and d.due_at <= :until
                                order by d.due_at, d.id
                                """)
                        .param("until", Columns.utc(until))
                        .query((row, _) -> version(row))
                        .list();
        return known.of(there, this::read);
    }

    private List<Versioned> read(Collection<DeadlineId> ids) {
        return jdbc.sql(BOARD + "and d.id = any (:ids)")
                .param("ids", ids.stream().map(DeadlineId::value).toArray(UUID[]::new))
                .query((row, _) -> new Versioned(version(row), read(row)))
                .list();
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(DeadlineRow.id(row), row.getString("version"));
    }

    /**
     * Those of the case are found first: in the order of all that are open they are searched for.
     */
    @Override
    public List<DeadlineBoard> ofCase(String caseRef) {
        return jdbc.sql(
                        """
                        with mine as materialized (
                            select id from deadline
                            where state = 'open'
                              and cases && (array(select ref from case_file where joined_to = :ref)
                                            || cast(:ref as text)))
                        """
                                + BOARD
                                + """
                                and d.id in (select id from mine)
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
