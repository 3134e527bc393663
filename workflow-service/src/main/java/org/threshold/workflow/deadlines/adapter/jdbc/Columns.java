package org.threshold.workflow.deadlines.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.threshold.workflow.deadlines.Told;

/** Values as columns hold them, and back. */
final class Columns {

    private Columns() {}

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    static List<Told> told(ResultSet row, String column) throws SQLException {
        return texts(row, column).stream().map(Told::of).toList();
    }

    static String[] codes(List<Told> told) {
        return told.stream().map(Told::code).toArray(String[]::new);
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
