package org.threshold.notification.delivery;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.notification.platform.Busy;
import org.threshold.notification.platform.CaseClock;
import org.threshold.notification.platform.WallClock;

/** Whether a delivery is due or under way. */
@Component
class DeliveriesBusy implements Busy {

    private final DueDeliveries due;
    private final CaseClock clock;
    private final WallClock wall;

    DeliveriesBusy(DueDeliveries due, CaseClock clock, WallClock wall) {
        this.due = due;
        this.clock = clock;
        this.wall = wall;
    }

    @Override
    public Optional<String> waitingFor() {
        boolean left = due.anythingLeft(new Moment(clock.now(), wall.now()));
        return left ? Optional.of("deliveries that are due") : Optional.empty();
    }
}
