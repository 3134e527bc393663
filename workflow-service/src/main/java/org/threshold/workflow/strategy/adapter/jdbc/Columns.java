package org.threshold.workflow.strategy.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Rank;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.strategy.ActionStanding;
import org.threshold.workflow.strategy.domain.Attendee;
import org.threshold.workflow.strategy.domain.Seat;

/** Values as columns hold them. */
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

    static CaseRef caseRef(ResultSet row) throws SQLException {
        return new CaseRef(row.getString("case_ref"));
    }

    static Agency agency(ResultSet row, String column) throws SQLException {
        return Agency.of(row.getString(column)).orElseThrow();
    }

    /** Somebody who sits, or will sit, in a meeting. */
    static Attendee attendee(ResultSet row) throws SQLException {
        return new Attendee(
                Seat.of(row.getString("seat")).orElseThrow(),
                agency(row, "agency"),
                Rank.of(row.getString("rank")).orElseThrow(),
                row.getString("name"));
    }

    static ActionStanding standing(ResultSet row) throws SQLException {
        return ActionStanding.of(
                Optional.ofNullable(row.getObject("done_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getString("not_done")));
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    static List<UUID> ids(ResultSet row, String column) throws SQLException {
        return Arrays.asList((UUID[]) row.getArray(column).getArray());
    }

    static Path path(ResultSet row) throws SQLException {
        String code = row.getString("path");
        return Arrays.stream(Path.values())
                .filter(path -> path.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
