package org.threshold.workflow.circumstances.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.NotificationId;
import org.threshold.workflow.circumstances.domain.Acknowledgement;
import org.threshold.workflow.circumstances.domain.Acknowledgement.By;
import org.threshold.workflow.circumstances.domain.Acknowledgement.How;
import org.threshold.workflow.circumstances.domain.DeliveryState;
import org.threshold.workflow.circumstances.domain.Duty;
import org.threshold.workflow.circumstances.domain.Notification;
import org.threshold.workflow.circumstances.domain.Notification.Urgency;
import org.threshold.workflow.circumstances.domain.Priority;
import org.threshold.workflow.circumstances.domain.Purpose;
import org.threshold.workflow.circumstances.domain.ShareBasis;
import org.threshold.workflow.circumstances.domain.Telling;
import org.threshold.workflow.circumstances.domain.TellingKind;
import org.threshold.workflow.circumstances.domain.Tier;
import org.threshold.workflow.circumstances.domain.ToTell;
import org.threshold.workflow.circumstances.domain.ToTell.CountsFrom;
import org.threshold.workflow.deadlines.DeadlineId;

/** Reads rows of notifications, their tellings and acknowledgements. */
final class NotificationRow {

    static final String COLUMNS =
            """
            n.id, n.change_id, n.agency, n.role, n.duty, n.tier, n.counts_from, n.cases, n.purpose,
            n.original, n.priority, n.told_at, n.deadline_id, n.acknowledge_by, n.state,
            n.settled_at, n.handed_to, n.basis, n.decided_by
            """;

    static final String SELECT = "select " + COLUMNS + " from notification n ";

    private NotificationRow() {}

    static Notification notification(ResultSet row, int number) throws SQLException {
        return new Notification(
                new NotificationId(Rows.id(row, "id")),
                new ChangeId(Rows.id(row, "change_id")),
                purpose(row),
                toTell(row),
                new Urgency(
                        Priority.valueOf(row.getString("priority")),
                        Rows.instant(row, "told_at"),
                        new DeadlineId(Rows.id(row, "deadline_id")),
                        Rows.instant(row, "acknowledge_by")),
                new ShareBasis(row.getString("basis"), row.getString("decided_by")));
    }

    private static ToTell toTell(ResultSet row) throws SQLException {
        return new ToTell(
                Rows.recipient(row),
                Rows.constant(Duty.class, row.getString("duty")),
                Tier.valueOf(row.getString("tier")),
                Rows.cases(row),
                Rows.constant(CountsFrom.class, row.getString("counts_from")));
    }

    private static Purpose purpose(ResultSet row) throws SQLException {
        return switch (row.getString("purpose")) {
            case "correct" -> new Purpose.Correct(original(row));
            case "withdraw" -> new Purpose.Withdraw(original(row));
            default -> new Purpose.Tell();
        };
    }

    private static NotificationId original(ResultSet row) throws SQLException {
        return new NotificationId(Rows.id(row, "original"));
    }

    static @Nullable UUID original(Purpose purpose) {
        return switch (purpose) {
            case Purpose.Tell _ -> null;
            case Purpose.Correct(var id) -> id.value();
            case Purpose.Withdraw(var id) -> id.value();
        };
    }

    static StaffId handedTo(ResultSet row) throws SQLException {
        return new StaffId(Rows.id(row, "handed_to"));
    }

    static Telling telling(ResultSet row, int number) throws SQLException {
        return new Telling(
                row.getInt("number"),
                Rows.constant(TellingKind.class, row.getString("kind")),
                Rows.recipient(row),
                Rows.instant(row, "at"),
                Rows.instant(row, "deliver_by"),
                Rows.constant(DeliveryState.class, row.getString("state")));
    }

    static Acknowledgement acknowledgement(ResultSet row, int number) throws SQLException {
        return new Acknowledgement(
                new By(row.getString("agency"), row.getString("role")),
                Rows.constant(How.class, row.getString("how")),
                Rows.instant(row, "at"));
    }
}
