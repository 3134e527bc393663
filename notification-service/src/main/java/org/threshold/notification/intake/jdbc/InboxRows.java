package org.threshold.notification.intake.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.threshold.notification.intake.Arrival;
import org.threshold.notification.intake.Arrival.MessageId;
import org.threshold.notification.intake.KeyState;
import org.threshold.notification.intake.KeyState.Parking;

/** Builds keys and records from their rows. */
final class InboxRows {

    private InboxRows() {}

    static KeyState state(ResultSet row) throws SQLException {
        @Nullable String why = row.getString("parked_why");
        return new KeyState(
                row.getString("record_key"),
                row.getLong("last_sequence"),
                why == null ? null : Parking.of(why));
    }

    static Arrival arrival(ResultSet row) throws SQLException {
        return new Arrival(
                new MessageId(row.getString("source"), row.getString("message_id")),
                row.getString("record_key"),
                row.getLong("sequence"),
                row.getString("type"),
                row.getString("body"));
    }
}
