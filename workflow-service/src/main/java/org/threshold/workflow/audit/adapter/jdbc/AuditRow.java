package org.threshold.workflow.audit.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.threshold.workflow.access.ActorId;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.SystemId;
import org.threshold.workflow.audit.AuditLine;
import org.threshold.workflow.audit.AuditLine.What;
import org.threshold.workflow.audit.AuditLine.Who;

/** Reads a line of the audit. */
final class AuditRow {

    static final String STAFF = "staff";
    static final String SYSTEM = "system";

    private AuditRow() {}

    static AuditLine read(ResultSet row, int number) throws SQLException {
        return new AuditLine(
                row.getLong("number"),
                instant(row, "at"),
                instant(row, "recorded_at"),
                new Who(actor(row), agency(row), roles(row)),
                new What(
                        row.getString("what"),
                        row.getString("subject_kind"),
                        row.getObject("subject_id", UUID.class),
                        texts(row, "cases"),
                        row.getString("why")));
    }

    private static ActorId actor(ResultSet row) throws SQLException {
        var id = row.getObject("actor_id", UUID.class);
        return row.getString("actor_kind").equals(STAFF) ? new StaffId(id) : new SystemId(id);
    }

    private static Agency agency(ResultSet row) throws SQLException {
        return Agency.of(row.getString("agency")).orElseThrow();
    }

    private static Set<Role> roles(ResultSet row) throws SQLException {
        return texts(row, "roles").stream()
                .map(code -> Role.of(code).orElseThrow())
                .collect(Collectors.toSet());
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
