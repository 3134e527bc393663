package org.threshold.notification.delivery.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.threshold.notification.delivery.Delivery;
import org.threshold.notification.delivery.DeliveryId;
import org.threshold.notification.delivery.DeliveryState;
import org.threshold.notification.delivery.NotificationId;
import org.threshold.notification.delivery.Priority;
import org.threshold.notification.delivery.Progress;
import org.threshold.notification.platform.jdbc.Times;

/** Builds a delivery from its row. */
final class DeliveryRows {

    private DeliveryRows() {}

    static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                new DeliveryId(row.getObject("id", UUID.class)),
                new NotificationId(row.getObject("notification_id", UUID.class)),
                row.getInt("rung"),
                Priority.valueOf(row.getString("priority")),
                new Progress(
                        DeliveryState.of(row.getString("state")),
                        row.getInt("attempts"),
                        Times.read(row, "next_attempt_at"),
                        Times.read(row, "try_until")));
    }
}
