package org.threshold.workflow.report.adapter.jdbc;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.threshold.workflow.report.domain.Month;

/** Values as the rows of reports hold them. */
final class FactRow {

    private FactRow() {}

    /** Bounds a statement by {@code :from} and {@code :until}. */
    static StatementSpec in(Month month, StatementSpec statement) {
        return statement.param("from", utc(month.from())).param("until", utc(month.until()));
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static Optional<Instant> instantIfAny(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    static Optional<String> textIfAny(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    /** An array; none where it is null. */
    static List<String> texts(ResultSet row, String column) throws SQLException {
        Optional<Array> array = Optional.ofNullable(row.getArray(column));
        return array.isEmpty() ? List.of() : Arrays.asList((String[]) array.get().getArray());
    }

    /** An array of instants, with those that are null left empty. */
    static List<Optional<Instant>> instants(ResultSet row, String column) throws SQLException {
        return Arrays.stream((Timestamp[]) row.getArray(column).getArray())
                .map(one -> Optional.ofNullable(one).map(Timestamp::toInstant))
                .toList();
    }
}
