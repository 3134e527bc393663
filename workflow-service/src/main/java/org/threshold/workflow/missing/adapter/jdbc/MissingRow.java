package org.threshold.workflow.missing.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.missing.Datum;
import org.threshold.workflow.missing.OwningTeam;
import org.threshold.workflow.missing.domain.Found;
import org.threshold.workflow.missing.domain.MissingData;
import org.threshold.workflow.missing.domain.MissingData.Raised;
import org.threshold.workflow.missing.domain.MissingGiven;
import org.threshold.workflow.missing.domain.MissingId;
import org.threshold.workflow.referral.CaseRef;

/** Reads reports of missing data from their rows. */
final class MissingRow {

    private MissingRow() {}

    static MissingData read(ResultSet row, int number) throws SQLException {
        return new MissingData(
                new MissingId(row.getObject("id", UUID.class)),
                new CaseRef(row.getString("case_ref")),
                new MissingGiven(data(row, "data"), row.getString("note")),
                new Raised(
                        Agency.of(row.getString("agency")).orElseThrow(),
                        instant(row, "reported_at")),
                code(row.getString("team"), OwningTeam.values(), OwningTeam::code),
                found(row));
    }

    private static Optional<Found> found(ResultSet row) throws SQLException {
        return row.getObject("found_at") == null
                ? Optional.empty()
                : Optional.of(
                        new Found(
                                data(row, "still"),
                                row.getString("words"),
                                instant(row, "found_at")));
    }

    private static Set<Datum> data(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(one -> code(one, Datum.values(), Datum::code))
                .collect(Collectors.toSet());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static <E> E code(String code, E[] values, Function<E, String> codeOf) {
        return Arrays.stream(values)
                .filter(one -> codeOf.apply(one).equals(code))
                .findFirst()
                .orElseThrow();
    }
}
