package org.threshold.notification.delivery.lane;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.threshold.notification.delivery.DeliveryId;
import org.threshold.notification.delivery.Lease;

/** The lane of each agency; only the one loop that claims uses them. */
@Component
class Lanes {

    private final AttemptThreads threads;
    private final Rates rates;
    private final Map<String, Lane> lanes = new HashMap<>();

    Lanes(AttemptThreads threads, Rates rates) {
        this.threads = threads;
        this.rates = rates;
    }

    /** How many more attempts to an agency may start now. */
    int free(String agency, Instant real) {
        int perSecond = rates.perSecond(agency, real);
        return lanes.computeIfAbsent(agency, each -> new Lane(perSecond, real))
                .free(perSecond, real);
    }

    /** Starts an attempt, after asking what is free. */
    void start(String agency, DeliveryId id, Lease lease) {
        Lane lane = lanes.get(agency);
        if (lane == null) {
            throw new IllegalStateException("Nobody has asked what is free in this lane");
        }
        threads.start(lane, id, lease);
    }
}
