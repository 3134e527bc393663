package org.threshold.notification.delivery.jdbc;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.threshold.notification.delivery.Happening;
import org.threshold.notification.delivery.InformationRequest;
import org.threshold.notification.delivery.Kind;
import org.threshold.notification.delivery.Matter;
import org.threshold.notification.delivery.Matter.Reference;
import org.threshold.notification.delivery.NotificationId;
import org.threshold.notification.delivery.Priority;
import org.threshold.notification.delivery.Rung;
import org.threshold.notification.delivery.TellRequest;
import org.threshold.notification.delivery.Tier;
import org.threshold.notification.directory.Preference;
import org.threshold.notification.directory.Recipient;
import org.threshold.notification.platform.jdbc.Times;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Builds a request from the row of its notification joined with the row of its rung. */
@Component
class RequestRows {

    private static final TypeReference<Map<String, String>> CODES = new TypeReference<>() {};

    private final JsonMapper json;

    RequestRows(JsonMapper json) {
        this.json = json;
    }

    TellRequest request(ResultSet row) throws SQLException {
        return new TellRequest(
                new NotificationId(row.getObject("notification_id", UUID.class)),
                rung(row),
                new Recipient(row.getString("agency"), row.getString("role")),
                matter(row),
                happening(row));
    }

    /** What it asks for, if it does. */
    Optional<InformationRequest> asked(ResultSet row) throws SQLException {
        return InformationRequest.of(
                new Recipient(row.getString("agency"), row.getString("role")),
                Kind.of(row.getString("kind")).orElseThrow(),
                happening(row));
    }

    String codes(Map<String, String> codes) {
        return json.writeValueAsString(codes);
    }

    private static Rung rung(ResultSet row) throws SQLException {
        return new Rung(
                row.getInt("rung"),
                Preference.of(row.getString("preference")).orElseThrow(),
                Times.read(row, "deliver_by"),
                Times.read(row, "acknowledge_by"));
    }

    private static Matter matter(ResultSet row) throws SQLException {
        Optional<NotificationId> original =
                Optional.ofNullable(row.getObject("original", UUID.class)).map(NotificationId::new);
        return new Matter(
                Kind.of(row.getString("kind")).orElseThrow(),
                Priority.valueOf(row.getString("priority")),
                Tier.valueOf(row.getString("tier")),
                texts(row.getArray("cases")),
                new Reference(row.getString("dataref"), original.orElse(null)));
    }

    private Happening happening(ResultSet row) throws SQLException {
        return new Happening(
                row.getString("event_id"),
                row.getString("event_name"),
                row.getString("stage"),
                Times.read(row, "occurred_at"),
                json.readValue(row.getString("codes"), CODES));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
