package org.threshold.workflow.incident.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.threshold.workflow.people.PersonId;
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

    static List<CaseRef> cases(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("cases").getArray())
                .map(CaseRef::new)
                .toList();
    }

    static Stream<PersonId> people(ResultSet row) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray("people").getArray()).map(PersonId::new);
    }

    static String[] cases(Collection<CaseRef> cases) {
        return cases.stream().map(CaseRef::value).toArray(String[]::new);
    }

    static UUID[] people(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).sorted().toArray(UUID[]::new);
    }

    /** The constant that is stored as this; anything else is a bug. */
    static <E> E coded(String code, E[] values, Function<E, String> of) {
        return Arrays.stream(values)
                .filter(one -> of.apply(one).equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing is stored as " + code));
    }
}
