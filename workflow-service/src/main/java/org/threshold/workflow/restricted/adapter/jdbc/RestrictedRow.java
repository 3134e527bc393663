package org.threshold.workflow.restricted.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.restricted.domain.Opening;
import org.threshold.workflow.restricted.domain.OpeningId;
import org.threshold.workflow.restricted.domain.RestrictedCase;
import org.threshold.workflow.restricted.domain.RestrictedId;
import org.threshold.workflow.restricted.domain.Terms;

/** Reads restricted cases and their openings from their rows. */
final class RestrictedRow {

    private RestrictedRow() {}

    static RestrictedCase restricted(ResultSet row, int number) throws SQLException {
        return new RestrictedCase(
                new RestrictedId(row.getObject("id", UUID.class)),
                new CaseRef(row.getString("case_ref")),
                new Terms(
                        row.getString("reason"),
                        row.getString("basis"),
                        Optional.of(row.getObject("review_on", LocalDate.class)),
                        roles((String[]) row.getArray("roles").getArray())),
                new RestrictedCase.Owner(
                        new StaffId(row.getObject("restricted_by", UUID.class)),
                        role(row.getString("restricted_as"))),
                instant(row, "restricted_at"));
    }

    static Opening opening(ResultSet row, int number) throws SQLException {
        Optional<String> words = Optional.ofNullable(row.getString("review_words"));
        boolean justified = row.getBoolean("justified");
        return new Opening(
                new OpeningId(row.getObject("id", UUID.class)),
                new RestrictedId(row.getObject("restricted_id", UUID.class)),
                new CaseRef(row.getString("case_ref")),
                new StaffId(row.getObject("opened_by", UUID.class)),
                row.getString("reason"),
                instant(row, "opened_at"),
                words.map(one -> new Opening.Review(justified, one)));
    }

    static String[] codes(Set<Role> roles) {
        return roles.stream().map(Role::code).sorted().toArray(String[]::new);
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Set<Role> roles(String[] codes) {
        return Stream.of(codes).map(RestrictedRow::role).collect(Collectors.toSet());
    }

    private static Role role(String code) {
        return Role.of(code).orElseThrow();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
