package org.threshold.notification.platform.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.notification.platform.Busy;

/** How much the lane to Kafka still holds. */
@Component
class OutboxBusy implements Busy {

    private final OutboxRows rows;

    OutboxBusy(OutboxRows rows, MeterRegistry meters) {
        this.rows = rows;
        Gauge.builder("threshold.outbox.waiting", rows, OutboxRows::waiting)
                .description("Records that the broker does not have yet")
                .register(meters);
    }

    @Override
    public Optional<String> waitingFor() {
        return rows.waiting() == 0 ? Optional.empty() : Optional.of("outbox rows to be sent");
    }
}
