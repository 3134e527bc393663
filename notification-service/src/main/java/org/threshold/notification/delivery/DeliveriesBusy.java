package org.threshold.notification.delivery;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.notification.platform.Busy;
import org.threshold.notification.platform.CaseClock;
import org.threshold.notification.platform.WallClock;

/** Whether a delivery is due or under way; one that its endpoint holds back is neither. */
@Component
class DeliveriesBusy implements Busy {

    private final DueDeliveries due;
    private final Circuits circuits;
    private final CaseClock clock;
    private final WallClock wall;

    DeliveriesBusy(DueDeliveries due, Circuits circuits, CaseClock clock, WallClock wall) {
        this.due = due;
        this.circuits = circuits;
        this.clock = clock;
        this.wall = wall;
    }

    @Override
    public Optional<String> waitingFor() {
        Moment now = new Moment(clock.now(), wall.now());
        boolean left = due.anythingLeft(now, circuits.heldBack(now.business()));
        return left ? Optional.of("deliveries that are due") : Optional.empty();
    }
}
