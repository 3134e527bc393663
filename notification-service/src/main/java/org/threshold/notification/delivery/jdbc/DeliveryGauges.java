package org.threshold.notification.delivery.jdbc;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.threshold.notification.delivery.DeliveryState;
import org.threshold.notification.platform.CaseClock;
import org.threshold.notification.platform.Remembered;
import org.threshold.notification.platform.WallClock;
import org.threshold.notification.platform.jdbc.Times;

/**
 * Figures about deliveries for the people who run this service; no ids among them. Those of all
 * states are counted together, once for each look at the metrics.
 */
@Component
class DeliveryGauges {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final JdbcClient jdbc;
    private final CaseClock clock;
    private final WallClock wall;
    private final Remembered<Map<DeliveryState, Long>> states;

    DeliveryGauges(JdbcClient jdbc, CaseClock clock, WallClock wall, MeterRegistry meters) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.wall = wall;
        this.states = Remembered.atMost(FRESH, this::byState, Map.of());
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
        return states.at(wall.now()).getOrDefault(state, 0L);
    }

    private Map<DeliveryState, Long> byState() {
        return jdbc
                .sql("select state, count(*) as rungs from delivery group by state")
                .query((row, index) -> counted(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map.Entry<DeliveryState, Long> counted(ResultSet row) throws SQLException {
        return Map.entry(DeliveryState.of(row.getString("state")), row.getLong("rungs"));
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
