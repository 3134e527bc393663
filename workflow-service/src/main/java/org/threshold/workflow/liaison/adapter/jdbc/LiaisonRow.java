package org.threshold.workflow.liaison.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.threshold.workflow.liaison.domain.Liaison;
import org.threshold.workflow.liaison.domain.Liaison.Standing;
import org.threshold.workflow.liaison.domain.LiaisonId;
import org.threshold.workflow.liaison.domain.Series;
import org.threshold.workflow.liaison.domain.SeriesId;
import org.threshold.workflow.people.GpPractice.RegisteredAt;

/** Reads a liaison of its row, and writes where it stands. */
final class LiaisonRow {

    private static final String PLANNED = "planned";
    private static final String HELD = "held";
    private static final String NOT_HELD = "not-held";

    private LiaisonRow() {}

    static Liaison read(ResultSet row, int number) throws SQLException {
        return new Liaison(
                new LiaisonId(Columns.id(row, "id")),
                series(row, number),
                Columns.day(row, "planned_on"),
                standing(row));
    }

    static Series series(ResultSet row, int number) throws SQLException {
        return new Series(
                new SeriesId(Columns.id(row, "series_id")),
                new RegisteredAt(row.getString("practice_code")));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return switch (row.getString("standing")) {
            case PLANNED -> new Standing.Planned();
            case HELD ->
                    new Standing.Held(
                            Columns.day(row, "held_on"), Columns.instant(row, "recorded_at"));
            case NOT_HELD ->
                    new Standing.NotHeld(row.getString("why"), Columns.instant(row, "recorded_at"));
            default -> throw new IllegalStateException("no liaison stands so");
        };
    }

    static MapSqlParameterSource standing(Standing standing) {
        var columns =
                new MapSqlParameterSource()
                        .addValue("heldOn", null)
                        .addValue("why", null)
                        .addValue("recordedAt", null);
        return switch (standing) {
            case Standing.Planned() -> columns.addValue("standing", PLANNED);
            case Standing.Held(var on, var at) ->
                    columns.addValue("standing", HELD)
                            .addValue("heldOn", on)
                            .addValue("recordedAt", Columns.utc(at));
            case Standing.NotHeld(var why, var at) ->
                    columns.addValue("standing", NOT_HELD)
                            .addValue("why", why)
                            .addValue("recordedAt", Columns.utc(at));
        };
    }
}
