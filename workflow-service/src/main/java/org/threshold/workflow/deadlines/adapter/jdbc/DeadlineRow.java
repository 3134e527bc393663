package org.threshold.workflow.deadlines.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.threshold.workflow.deadlines.Citation;
import org.threshold.workflow.deadlines.ClockType;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.deadlines.Limit;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.ProfileVersion;
import org.threshold.workflow.deadlines.Standing;
import org.threshold.workflow.deadlines.Term;
import org.threshold.workflow.deadlines.Waiting;

/** Reads a deadline from its row. */
final class DeadlineRow {

    static final String COLUMNS =
            """
            d.id, d.limit_code, d.rule_id, d.words, d.citation, d.clock, d.profile_area, d.profile_version,
            d.subject_kind, d.subject_id, d.step, d.cases, d.anchor, d.opens_at, d.due_at,
            d.beyond_calendar, d.repeats, d.next_rung_at, d.state, d.settled_at
            """;

    private DeadlineRow() {}

    static Deadline read(ResultSet row) throws SQLException {
        return new Deadline(id(row), limit(row), waiting(row), term(row), standing(row));
    }

    static DeadlineId id(ResultSet row) throws SQLException {
        return new DeadlineId(Columns.uuid(row, "id"));
    }

    static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                row.getString("subject_kind"),
                Columns.uuid(row, "subject_id"),
                row.getString("step"),
                Columns.texts(row, "cases"));
    }

    private static Limit limit(ResultSet row) throws SQLException {
        return new Limit(
                LimitCode.of(row.getString("limit_code")),
                row.getString("words"),
                ClockType.of(row.getString("clock")),
                new Citation(row.getString("rule_id"), row.getString("citation")),
                new ProfileVersion(row.getString("profile_area"), row.getInt("profile_version")));
    }

    private static Term term(ResultSet row) throws SQLException {
        return new Term(
                Columns.instant(row, "anchor"),
                Columns.instant(row, "opens_at"),
                Columns.instant(row, "due_at"),
                row.getBoolean("beyond_calendar"));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        var state = row.getString("state");
        return switch (state) {
            case "open" -> new Standing.Open(Columns.instant(row, "next_rung_at"));
            case "met" -> new Standing.Met(Columns.instant(row, "settled_at"));
            case "withdrawn" -> new Standing.Withdrawn(Columns.instant(row, "settled_at"));
            default -> throw new IllegalStateException("A deadline cannot be " + state);
        };
    }
}
