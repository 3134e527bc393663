package org.threshold.workflow.enquiry.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.enquiry.domain.Line;

/** Values as columns hold them. */
final class Columns {

    private Columns() {}

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static Agency agency(String code) {
        return Agency.of(code).orElseThrow();
    }

    static String[] lines(Collection<Line> lines) {
        return lines.stream().map(Line::code).sorted().toArray(String[]::new);
    }

    static Set<Line> lines(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(Line::of)
                .collect(Collectors.toSet());
    }
}
