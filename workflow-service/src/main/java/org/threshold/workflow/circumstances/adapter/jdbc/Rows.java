package org.threshold.workflow.circumstances.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.circumstances.domain.LeftOut;
import org.threshold.workflow.referral.CaseRef;

/** Reads and writes what several tables hold in the same way. */
final class Rows {

    private Rows() {}

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static Agency agency(ResultSet row) throws SQLException {
        return Agency.of(row.getString("agency")).orElseThrow();
    }

    static Recipient recipient(ResultSet row) throws SQLException {
        return new Recipient(agency(row), row.getString("role"));
    }

    static LeftOut leftOut(ResultSet row) throws SQLException {
        Recipient left = Recipient.of(row.getString("who")).orElseThrow();
        return new LeftOut(left, row.getString("reason"));
    }

    static List<CaseRef> cases(ResultSet row) throws SQLException {
        String[] refs = (String[]) row.getArray("cases").getArray();
        return Arrays.stream(refs).map(CaseRef::new).toList();
    }

    /** The constant whose name is this code. */
    static <E extends Enum<E>> E constant(Class<E> type, String code) {
        return Enum.valueOf(type, code.replace('-', '_').toUpperCase(java.util.Locale.ROOT));
    }
}
