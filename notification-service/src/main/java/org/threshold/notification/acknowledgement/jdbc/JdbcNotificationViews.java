package org.threshold.notification.acknowledgement.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.notification.acknowledgement.Acknowledgement;
import org.threshold.notification.acknowledgement.Acknowledgement.Way;
import org.threshold.notification.acknowledgement.NotificationView;
import org.threshold.notification.acknowledgement.NotificationView.AttemptSeen;
import org.threshold.notification.acknowledgement.NotificationView.StateSeen;
import org.threshold.notification.acknowledgement.NotificationViews;
import org.threshold.notification.acknowledgement.Person;
import org.threshold.notification.delivery.Deliveries;
import org.threshold.notification.delivery.DeliveryId;
import org.threshold.notification.delivery.NotificationId;
import org.threshold.notification.platform.jdbc.Times;

/** Everything about one notification, read from PostgreSQL. */
@Repository
class JdbcNotificationViews implements NotificationViews {

    private final JdbcClient jdbc;
    private final Deliveries deliveries;

    JdbcNotificationViews(JdbcClient jdbc, Deliveries deliveries) {
        this.jdbc = jdbc;
        this.deliveries = deliveries;
    }

    @Override
    public Optional<NotificationView> find(NotificationId id) {
        return latestDelivery(id)
                .map(
                        delivery ->
                                new NotificationView(
                                        deliveries.requestOf(delivery),
                                        states(id),
                                        attempts(id),
                                        acknowledgements(id)));
    }

    @Override
    public List<NotificationView> about(String caseRef) {
        return jdbc
                .sql(
                        """
                        select id from notification where cases @> array[cast(:caseRef as text)]
                        order by requested_at, id
                        """)
                .param("caseRef", caseRef)
                .query((row, index) -> new NotificationId(row.getObject("id", UUID.class)))
                .list()
                .stream()
                .flatMap(id -> find(id).stream())
                .toList();
    }

    private Optional<DeliveryId> latestDelivery(NotificationId id) {
        return jdbc.sql(
                        """
                        select id from delivery where notification_id = :id
                        order by rung desc limit 1
                        """)
                .param("id", id.value())
                .query((row, index) -> new DeliveryId(row.getObject("id", UUID.class)))
                .optional();
    }

    private List<StateSeen> states(NotificationId id) {
        return jdbc.sql(
                        """
                        select rung, state, reason, at from state_change
                        where notification_id = :id order by at, id
                        """)
                .param("id", id.value())
                .query(
                        (row, index) ->
                                new StateSeen(
                                        row.getInt("rung"),
                                        row.getString("state"),
                                        row.getString("reason"),
                                        Times.read(row, "at")))
                .list();
    }

    private List<AttemptSeen> attempts(NotificationId id) {
        return jdbc.sql(
                        """
                        select a.delivery_id, d.rung, a.number, a.channel, a.started_at, a.outcome,
                               a.status, a.took_ms
                        from attempt a join delivery d on d.id = a.delivery_id
                        where d.notification_id = :id
                        order by d.rung, a.number
                        """)
                .param("id", id.value())
                .query((row, index) -> attempt(row))
                .list();
    }

    private List<Acknowledgement> acknowledgements(NotificationId id) {
        return jdbc.sql(
                        """
                        select name, role, way, counts, at from acknowledgement
                        where notification_id = :id order by at, id
                        """)
                .param("id", id.value())
                .query((row, index) -> acknowledgement(row))
                .list();
    }

    private static AttemptSeen attempt(ResultSet row) throws SQLException {
        return new AttemptSeen(
                row.getString("delivery_id"),
                row.getInt("rung"),
                row.getInt("number"),
                row.getString("channel"),
                Times.read(row, "started_at"),
                row.getString("outcome"),
                row.getObject("status", Integer.class),
                row.getLong("took_ms"));
    }

    private static Acknowledgement acknowledgement(ResultSet row) throws SQLException {
        return new Acknowledgement(
                new Person(row.getString("name"), row.getString("role")),
                Way.of(row.getString("way")),
                row.getBoolean("counts"),
                Times.read(row, "at"));
    }
}
