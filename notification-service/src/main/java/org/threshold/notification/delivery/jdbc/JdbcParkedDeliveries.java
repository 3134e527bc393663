package org.threshold.notification.delivery.jdbc;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.notification.delivery.ParkedDeliveries;
import org.threshold.notification.platform.jdbc.Times;

/** Deliveries that are tried no more, in PostgreSQL; each keeps its place in the order. */
@Repository
class JdbcParkedDeliveries implements ParkedDeliveries {

    private final JdbcClient jdbc;

    JdbcParkedDeliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int tryAgain(String agency, Instant now) {
        return jdbc.sql(
                        """
                        update delivery d
                        set state = 'late', next_attempt_at = :now, leased_until = null
                        from notification n
                        where d.notification_id = n.id and n.acknowledged_at is null
                          and d.agency = :agency and d.state in ('parked', 'failed')
                        """)
                .param("agency", agency)
                .param("now", Times.column(now))
                .update();
    }
}
