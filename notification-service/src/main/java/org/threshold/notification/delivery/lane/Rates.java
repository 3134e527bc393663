package org.threshold.notification.delivery.lane;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.threshold.notification.directory.AgencyRates;
import org.threshold.notification.directory.EnterRate.RateEntered;
import org.threshold.notification.platform.Remembered;

/**
 * How many messages each agency may be sent in a second. What the operator enters counts at once;
 * what is entered at another copy of this service, within a second.
 */
@Component
class Rates {

    private static final Duration FRESH = Duration.ofSeconds(1);

    private final int usual;
    private final Remembered<Map<String, Integer>> entered;

    Rates(AgencyRates rates, @Value("${threshold.messages-per-second:200}") int usual) {
        if (usual < 1) {
            throw new IllegalArgumentException(
                    "threshold.messages-per-second is " + usual + ". Give a number from 1");
        }
        this.usual = usual;
        this.entered = Remembered.atMost(FRESH, rates::entered, Map.of());
    }

    @TransactionalEventListener
    void entered(RateEntered rate) {
        entered.forget();
    }

    /** The rate of an agency. */
    int perSecond(String agency, Instant real) {
        return entered.at(real).getOrDefault(agency, usual);
    }
}
