package org.threshold.notification.delivery.jdbc;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.notification.delivery.Delivery;
import org.threshold.notification.delivery.DeliveryId;
import org.threshold.notification.delivery.Receipt;
import org.threshold.notification.delivery.Receipts;
import org.threshold.notification.platform.jdbc.Times;

/** Receipts in PostgreSQL, one row for each thing that was said of a message. */
@Repository
class JdbcReceipts implements Receipts {

    private final JdbcClient jdbc;

    JdbcReceipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Delivery> lock(DeliveryId id) {
        return jdbc.sql(
                        """
                        select id, notification_id, rung, priority, state, attempts,
                               next_attempt_at, try_until
                        from delivery
                        where id = :id
                        for update
                        """)
                .param("id", id.value())
                .query((row, index) -> DeliveryRows.delivery(row))
                .optional();
    }

    @Override
    public boolean add(DeliveryId id, Receipt receipt, Instant at) {
        return jdbc.sql(
                                """
                                insert into receipt (delivery_id, message, report, at)
                                values (:id, :message, :report, :at)
                                on conflict (delivery_id, message, report) do nothing
                                """)
                        .param("id", id.value())
                        .param("message", receipt.message())
                        .param("report", receipt.report().code())
                        .param("at", Times.column(at))
                        .update()
                == 1;
    }
}
