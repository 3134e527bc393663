package org.threshold.workflow.deadlines.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.deadlines.HeldRung;
import org.threshold.workflow.deadlines.HeldRungs;
import org.threshold.workflow.deadlines.app.RungHolds;

/** Held rungs in PostgreSQL: one row each, so that none is held twice. */
@Repository
class JdbcRungHolds implements RungHolds, HeldRungs {

    /** A limit that was brought forward took its rungs along, so the hold is over. */
    private static final String HELD =
            "select "
                    + DeadlineRow.COLUMNS
                    + """
                    , h.held_until, h.told as held_told
                    from rung_hold h
                    join deadline d on d.id = h.deadline_id and d.state = 'open'
                    join deadline_rung r on r.deadline_id = h.deadline_id and r.number = h.number
                                        and r.fired_at is null and r.due_at = h.held_until
                    """;

    private final JdbcClient jdbc;

    JdbcRungHolds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(Hold hold) {
        var rung = hold.rung();
        return jdbc.sql(
                                """
                                insert into rung_hold (deadline_id, number, planned_at, held_until, told, role,
                                                       held_by, held_at)
                                values (:deadline, :number, :plannedAt, :until, :told, :role, :by, :at)
                                on conflict do nothing
                                """)
                        .param("deadline", rung.deadline().id().value())
                        .param("number", hold.number())
                        .param("plannedAt", Columns.utc(hold.plannedAt()))
                        .param("until", Columns.utc(rung.until()))
                        .param("told", Columns.codes(rung.told()))
                        .param("role", hold.by().as().code())
                        .param("by", hold.by().who().id().value())
                        .param("at", Columns.utc(hold.heldAt()))
                        .update()
                == 1;
    }

    @Override
    public List<HeldRung> of(Set<Role> roles, int most) {
        return jdbc.sql(
                        HELD
                                + "where h.role = any (:roles) order by h.held_until, d.id limit :most")
                .param("roles", roles.stream().map(Role::code).toArray(String[]::new))
                .param("most", most)
                .query((row, _) -> read(row))
                .list();
    }

    @Override
    public Optional<HeldRung> of(DeadlineId deadline) {
        return jdbc.sql(HELD + "where h.deadline_id = :deadline")
                .param("deadline", deadline.value())
                .query((row, _) -> read(row))
                .optional();
    }

    private static HeldRung read(ResultSet row) throws SQLException {
        return new HeldRung(
                DeadlineRow.read(row),
                Columns.instant(row, "held_until"),
                Columns.told(row, "held_told"));
    }
}
