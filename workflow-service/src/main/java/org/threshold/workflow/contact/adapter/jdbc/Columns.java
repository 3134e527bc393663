package org.threshold.workflow.contact.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.threshold.workflow.referral.CaseRef;

/** Reads and writes the values of columns. */
final class Columns {

    private Columns() {}

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    /** The constant stored as this code; anything else is a bug. */
    static <E> E code(String code, E[] values, Function<E, String> codeOf) {
        return Stream.of(values)
                .filter(one -> codeOf.apply(one).equals(code))
                .findFirst()
                .orElseThrow();
    }

    static String[] refs(List<CaseRef> refs) {
        return refs.stream().map(CaseRef::value).toArray(String[]::new);
    }
}
