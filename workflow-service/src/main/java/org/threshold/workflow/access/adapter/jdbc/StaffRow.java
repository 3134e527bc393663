package org.threshold.workflow.access.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Rank;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.StaffMember;

/** Reads a row of staff with its roles. */
final class StaffRow {

    private StaffRow() {}

    static StaffMember read(ResultSet row, int number) throws SQLException {
        return new StaffMember(
                new StaffId(row.getObject("id", UUID.class)),
                row.getString("username"),
                row.getString("name"),
                known(Agency.of(row.getString("agency"))),
                known(Rank.of(row.getString("rank"))),
                roles(row),
                row.getBoolean("active"));
    }

    static <T> T known(Optional<T> constant) {
        return constant.orElseThrow(
                () -> new IllegalStateException("A code in the table of staff is not known here"));
    }

    private static Set<Role> roles(ResultSet row) throws SQLException {
        var codes = (String[]) row.getArray("roles").getArray();
        return Arrays.stream(codes).map(code -> known(Role.of(code))).collect(Collectors.toSet());
    }
}
