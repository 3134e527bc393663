package org.threshold.notification.delivery.jdbc;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.threshold.notification.delivery.DeliveryState;
import org.threshold.notification.platform.CaseClock;
import org.threshold.notification.platform.jdbc.Times;

/** Figures about deliveries for the people who run this service; no ids among them. */
@Component
class DeliveryGauges {

    private final JdbcClient jdbc;
    private final CaseClock clock;

    DeliveryGauges(JdbcClient jdbc, CaseClock clock, MeterRegistry meters) {
        this.jdbc = jdbc;
        this.clock = clock;
        for (DeliveryState state : DeliveryState.values()) {
            Gauge.builder("threshold.deliveries", this, gauges -> gauges.inState(state))
                    .tag("state", state.code())
                    .description("Rungs by the state they are in")
                    .register(meters);
        }
        Gauge.builder(
                        "threshold.notifications.oldest.unacknowledged",
                        this,
                        DeliveryGauges::oldestUnacknowledgedSeconds)
                .baseUnit("seconds")
                .description("Age of the oldest notification that nobody has acknowledged")
                .register(meters);
    }

    private double inState(DeliveryState state) {
        return jdbc.sql("select count(*) from delivery where state = :state")
                .param("state", state.code())
                .query(Long.class)
                .single();
    }

    private double oldestUnacknowledgedSeconds() {
        return jdbc.sql(
                        """
                        select requested_at from notification
                        where acknowledged_at is null order by requested_at limit 1
                        """)
                .query((row, index) -> Times.read(row, "requested_at"))
                .optional()
                .map(since -> (double) Duration.between(since, clock.now()).toSeconds())
                .orElse(0.0);
    }
}
