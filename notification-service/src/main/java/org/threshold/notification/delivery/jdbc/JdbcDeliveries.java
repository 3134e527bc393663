package org.threshold.notification.delivery.jdbc;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.notification.delivery.Attempt;
import org.threshold.notification.delivery.Deliveries;
import org.threshold.notification.delivery.Delivery;
import org.threshold.notification.delivery.DeliveryId;
import org.threshold.notification.delivery.Moment;
import org.threshold.notification.delivery.NotificationId;
import org.threshold.notification.delivery.Progress;
import org.threshold.notification.delivery.TellRequest;
import org.threshold.notification.platform.jdbc.Times;

/** Deliveries in PostgreSQL. */
@Repository
class JdbcDeliveries implements Deliveries {

    private static final String ADD =
            """
            insert into delivery
                (id, notification_id, rung, agency, role, preference, priority,
                 cases, deliver_by, acknowledge_by, try_until, state, attempts,
                 next_attempt_at)
            values (:id, :notification, :rung, :agency, :role, :preference,
                    :priority, :cases, :deliverBy, :acknowledgeBy, :tryUntil,
                    :state, :attempts, :nextAttemptAt)
            on conflict (notification_id, rung) do nothing
            """;

    private static final String SELECT =
            """
            select id, notification_id, rung, priority, state, attempts, next_attempt_at, try_until
            from delivery
            """;

    private final JdbcClient jdbc;
    private final RequestRows requests;
    private final AttemptRows attempts;

    JdbcDeliveries(JdbcClient jdbc, RequestRows requests, AttemptRows attempts) {
        this.jdbc = jdbc;
        this.requests = requests;
        this.attempts = attempts;
    }

    @Override
    public boolean add(DeliveryId id, TellRequest request, Progress progress) {
        return jdbc.sql(ADD)
                        .param("id", id.value())
                        .param("notification", request.id().value())
                        .param("rung", request.rung().number())
                        .param("agency", request.recipient().agency())
                        .param("role", request.recipient().role())
                        .param("preference", request.rung().channel().code())
                        .param("priority", request.matter().priority().name())
                        .param("cases", request.matter().cases().toArray(String[]::new))
                        .param("deliverBy", Times.column(request.rung().deliverBy()))
                        .param("acknowledgeBy", Times.column(request.rung().acknowledgeBy()))
                        .param("tryUntil", Times.column(progress.tryUntil()))
                        .param("state", progress.state().code())
                        .param("attempts", progress.attempts())
                        .param("nextAttemptAt", Times.column(progress.nextAttemptAt()))
                        .update()
                == 1;
    }

    @Override
    public TellRequest requestOf(DeliveryId id) {
        return jdbc.sql(
                        """
                        select d.notification_id, d.rung, d.preference, d.deliver_by,
                               d.acknowledge_by, n.agency, n.role, n.kind, n.event_id, n.event_name,
                               n.stage, n.occurred_at, n.codes, n.priority, n.tier, n.cases,
                               n.dataref, n.original
                        from delivery d join notification n on n.id = d.notification_id
                        where d.id = :id
                        """)
                .param("id", id.value())
                .query((row, index) -> requests.request(row))
                .single();
    }

    @Override
    public Delivery lock(DeliveryId id) {
        return jdbc.sql(SELECT + "where id = :id for update")
                .param("id", id.value())
                .query((row, index) -> DeliveryRows.delivery(row))
                .single();
    }

    @Override
    public void save(DeliveryId id, Progress progress) {
        jdbc.sql(
                        """
                        update delivery
                        set state = :state, attempts = :attempts, next_attempt_at = :nextAttemptAt,
                            leased_until = null
                        where id = :id
                        """)
                .param("state", progress.state().code())
                .param("attempts", progress.attempts())
                .param("nextAttemptAt", Times.column(progress.nextAttemptAt()))
                .param("id", id.value())
                .update();
    }

    @Override
    public void putBack(DeliveryId id) {
        jdbc.sql("update delivery set leased_until = null where id = :id")
                .param("id", id.value())
                .update();
    }

    @Override
    public void addAttempt(DeliveryId id, int number, Attempt attempt) {
        attempts.add(id, number, attempt);
    }

    @Override
    public Optional<Delivery> lockOverdue(Moment now) {
        return jdbc.sql(
                        SELECT
                                + """
                        where state in ('queued', 'sent') and try_until <= :business
                          and (leased_until is null or leased_until <= :real)
                        order by try_until
                        limit 1
                        for update skip locked
                        """)
                .param("business", Times.column(now.business()))
                .param("real", Times.column(now.real()))
                .query((row, index) -> DeliveryRows.delivery(row))
                .optional();
    }

    @Override
    public void stop(NotificationId id) {
        jdbc.sql(
                        """
                        update delivery set state = 'stopped'
                        where notification_id = :id and state in ('queued', 'quiet', 'sent', 'late', 'parked')
                        """)
                .param("id", id.value())
                .update();
    }
}
