package org.threshold.notification.delivery.lane;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.threshold.notification.directory.AgencyRates;
import org.threshold.notification.directory.EnterRate.RateEntered;

/**
 * How many messages each agency may be sent in a second. What the operator enters counts at once;
 * what is entered at another copy of this service, within a second.
 */
@Component
class Rates {

    private static final Duration FRESH = Duration.ofSeconds(1);

    private final AgencyRates rates;
    private final int usual;
    private Map<String, Integer> entered = Map.of();
    private volatile Instant readAt = Instant.EPOCH;

    Rates(AgencyRates rates, @Value("${threshold.messages-per-second:200}") int usual) {
        if (usual < 1) {
            throw new IllegalArgumentException(
                    "threshold.messages-per-second is " + usual + ". Give a number from 1");
        }
        this.rates = rates;
        this.usual = usual;
    }

    @TransactionalEventListener
    void entered(RateEntered rate) {
        readAt = Instant.EPOCH;
    }

    /** The rate of an agency; only the one loop that claims asks. */
    int perSecond(String agency, Instant real) {
        if (!real.isBefore(readAt.plus(FRESH)) || real.isBefore(readAt)) {
            entered = rates.entered();
            readAt = real;
        }
        return entered.getOrDefault(agency, usual);
    }
}
