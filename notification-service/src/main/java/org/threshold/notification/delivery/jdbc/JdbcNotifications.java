package org.threshold.notification.delivery.jdbc;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.notification.delivery.Happening;
import org.threshold.notification.delivery.InformationRequest;
import org.threshold.notification.delivery.Matter;
import org.threshold.notification.delivery.NotificationId;
import org.threshold.notification.delivery.Notifications;
import org.threshold.notification.delivery.TellRequest;
import org.threshold.notification.directory.Recipient;
import org.threshold.notification.platform.jdbc.Times;

/** Notifications in PostgreSQL. */
@Repository
class JdbcNotifications implements Notifications {

    private static final String ADD =
            """
            insert into notification
                (id, agency, role, kind, event_id, event_name, stage, occurred_at, codes,
                 priority, tier, cases, dataref, original, requested_at)
            values (:id, :agency, :role, :kind, :eventId, :eventName, :stage, :occurredAt,
                    cast(:codes as jsonb), :priority, :tier, :cases, :dataref, :original,
                    :requestedAt)
            on conflict (id) do nothing
            """;

    private final JdbcClient jdbc;
    private final RequestRows rows;
    private final AgencyGauges gauges;

    JdbcNotifications(JdbcClient jdbc, RequestRows rows, AgencyGauges gauges) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.gauges = gauges;
    }

    @Override
    public void addIfNew(TellRequest request, Instant at) {
        Matter matter = request.matter();
        Happening happening = request.happening();
        jdbc.sql(ADD)
                .param("id", request.id().value())
                .param("agency", request.recipient().agency())
                .param("role", request.recipient().role())
                .param("kind", matter.kind().code())
                .param("eventId", happening.eventId())
                .param("eventName", happening.eventName())
                .param("stage", happening.stage())
                .param("occurredAt", Times.column(happening.occurredAt()))
                .param("codes", rows.codes(happening.codes()))
                .param("priority", matter.priority().name())
                .param("tier", matter.tier().name())
                .param("cases", matter.cases().toArray(String[]::new))
                .param("dataref", matter.reference().dataref())
                .param(
                        "original",
                        matter.reference().originalIfAny().map(NotificationId::value).orElse(null))
                .param("requestedAt", Times.column(at))
                .update();
        gauges.show(request.recipient().agency());
    }

    @Override
    public Optional<Addressed> lock(NotificationId id) {
        return jdbc.sql(
                        """
                        select n.agency, n.role, n.acknowledged_at,
                               (select coalesce(max(d.rung), 0) from delivery d
                                where d.notification_id = n.id) as last_rung
                        from notification n
                        where n.id = :id
                        for no key update of n
                        """)
                .param("id", id.value())
                .query(
                        (row, index) ->
                                new Addressed(
                                        new Recipient(
                                                row.getString("agency"), row.getString("role")),
                                        Times.readIfAny(row, "acknowledged_at").isPresent(),
                                        row.getInt("last_rung")))
                .optional();
    }

    @Override
    public Optional<InformationRequest> asked(NotificationId id) {
        return jdbc.sql(
                        """
                        select agency, role, kind, event_id, event_name, stage, occurred_at, codes
                        from notification where id = :id
                        """)
                .param("id", id.value())
                .query((row, index) -> rows.asked(row))
                .optional()
                .flatMap(Function.identity());
    }

    @Override
    public void acknowledged(NotificationId id, Instant at) {
        jdbc.sql(
                        """
                        update notification set acknowledged_at = :at
                        where id = :id and acknowledged_at is null
                        """)
                .param("at", Times.column(at))
                .param("id", id.value())
                .update();
    }
}
