package org.threshold.workflow.deadlines.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.deadlines.Ask;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.deadlines.domain.LadderRung;
import org.threshold.workflow.deadlines.domain.OffsetWords;
import org.threshold.workflow.deadlines.domain.RungRule;

/** The rungs of deadlines as rows. */
final class RungRows {

    private final JdbcClient jdbc;

    RungRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rungs not reached yet, lowest first. */
    List<LadderRung> waiting(DeadlineId deadline) {
        return jdbc.sql(
                        """
                        select number, name, ask, counted, told, told_out_of_hours, due_at, again
                        from deadline_rung
                        where deadline_id = :deadline and fired_at is null
                        order by number
                        """)
                .param("deadline", deadline.value())
                .query((row, _) -> read(row))
                .list();
    }

    /** What the rungs reached ask for, of those due at or after an instant, lowest first. */
    List<Ask> asked(DeadlineId deadline, Instant dueFrom) {
        return jdbc.sql(
                        """
                        select ask
                        from deadline_rung
                        where deadline_id = :deadline and fired_at is not null and due_at >= :dueFrom
                        order by number
                        """)
                .param("deadline", deadline.value())
                .param("dueFrom", Columns.utc(dueFrom))
                .query((row, _) -> Ask.of(row.getString("ask")))
                .list();
    }

    /** Adds the rung, or keeps when it is due and whether it was reached. */
    void keep(DeadlineId deadline, LadderRung rung) {
        jdbc.sql(
                        """
                        insert into deadline_rung (deadline_id, number, name, ask, counted, told,
                                                   told_out_of_hours, due_at, again, fired_at, fired_told)
                        values (:deadline, :number, :name, :ask, :counted, :told,
                                :toldOutOfHours, :dueAt, :again, :firedAt, :firedTold)
                        on conflict (deadline_id, number) do update
                        set due_at = excluded.due_at, fired_at = excluded.fired_at,
                            fired_told = excluded.fired_told
                        where deadline_rung.fired_at is null
                        """)
                .params(rule(rung.rule()))
                .params(firing(rung))
                .param("deadline", deadline.value())
                .param("number", rung.number())
                .param("dueAt", Columns.utc(rung.dueAt()))
                .param("again", rung.again())
                .update();
    }

    private static LadderRung read(ResultSet row) throws SQLException {
        var rule =
                new RungRule(
                        row.getString("name"),
                        OffsetWords.parse(row.getString("counted")),
                        Columns.told(row, "told"),
                        Columns.told(row, "told_out_of_hours"),
                        Ask.of(row.getString("ask")));
        return new LadderRung(
                row.getInt("number"),
                rule,
                Columns.instant(row, "due_at"),
                row.getBoolean("again"),
                new LadderRung.Firing.Waiting());
    }

    private static Map<String, ?> rule(RungRule rule) {
        return Map.of(
                "name", rule.name(),
                "ask", rule.ask().code(),
                "counted", rule.when().words(),
                "told", Columns.codes(rule.told()),
                "toldOutOfHours", Columns.codes(rule.toldOutOfHours()));
    }

    private static Map<String, @Nullable Object> firing(LadderRung rung) {
        @Nullable OffsetDateTime at = null;
        String @Nullable [] told = null;
        if (rung.firing() instanceof LadderRung.Firing.Fired fired) {
            at = Columns.utc(fired.at());
            told = Columns.codes(fired.told());
        }
        var values = new HashMap<String, @Nullable Object>();
        values.put("firedAt", at);
        values.put("firedTold", told);
        return values;
    }
}
