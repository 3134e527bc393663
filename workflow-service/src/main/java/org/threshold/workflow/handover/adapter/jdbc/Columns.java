package org.threshold.workflow.handover.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.handover.domain.EntryId;

/** Values as columns hold them. */
final class Columns {

    private Columns() {}

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** An instant counted in microseconds since 1970, as an array of a row holds it. */
    static Instant ofMicros(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    static EntryId entry(ResultSet row) throws SQLException {
        return new EntryId(row.getObject("id", UUID.class));
    }

    static StaffId staff(ResultSet row, String column) throws SQLException {
        return new StaffId(row.getObject(column, UUID.class));
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
