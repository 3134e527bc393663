package org.threshold.workflow.worklist.adapter.jdbc;

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
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.SystemId;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;

/** Reads a task from its row. */
final class TaskRow {

    private TaskRow() {}

    static TaskView read(ResultSet row, int number) throws SQLException {
        return new TaskView(
                new TaskId(id(row, "id")),
                row.getString("step"),
                new TaskView.Subject(
                        row.getString("subject_kind"), id(row, "subject_id"), texts(row, "cases")),
                roles(texts(row, "candidates")),
                new TaskView.Due(instant(row, "opened_at"), instant(row, "due_at")),
                state(row));
    }

    private static TaskState state(ResultSet row) throws SQLException {
        String state = row.getString("state");
        return switch (state) {
            case "open" -> new TaskState.Open();
            case "claimed" ->
                    new TaskState.Claimed(
                            new StaffId(id(row, "claimed_by")), instant(row, "claimed_at"));
            case "done" -> new TaskState.Done(endedBy(row), instant(row, "ended_at"));
            case "withdrawn" ->
                    new TaskState.Withdrawn(
                            endedBy(row), instant(row, "ended_at"), row.getString("end_words"));
            default -> throw new IllegalStateException("a task cannot be " + state);
        };
    }

    private static ActorId endedBy(ResultSet row) throws SQLException {
        UUID by = id(row, "ended_by");
        return SystemId.ITSELF.value().equals(by) ? SystemId.ITSELF : new StaffId(by);
    }

    private static Set<Role> roles(List<String> codes) {
        return codes.stream().map(code -> Role.of(code).orElseThrow()).collect(Collectors.toSet());
    }

    static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
