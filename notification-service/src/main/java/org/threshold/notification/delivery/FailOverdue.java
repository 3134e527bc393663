package org.threshold.notification.delivery;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.notification.platform.CaseClock;
import org.threshold.notification.platform.WallClock;

/**
 * Says {@code failed} of every rung that was not accepted by its deliver-by instant, so that the
 * ladder climbs. It is tried on: a system that was away hears all of it, in order, when it is back.
 */
@Service
public class FailOverdue {

    private final Deliveries deliveries;
    private final StateChanges states;
    private final CaseClock clock;
    private final WallClock wall;

    FailOverdue(Deliveries deliveries, StateChanges states, CaseClock clock, WallClock wall) {
        this.deliveries = deliveries;
        this.states = states;
        this.clock = clock;
        this.wall = wall;
    }

    /**
     * Fails one delivery that is overdue now; one at a time, so that no transaction holds the rows
     * of several notifications.
     *
     * @return whether there was one
     */
    @Transactional
    public boolean handle() {
        Moment now = new Moment(clock.now(), wall.now());
        Optional<Delivery> overdue = deliveries.lockOverdue(now);
        overdue.ifPresent(delivery -> fail(delivery, now));
        return overdue.isPresent();
    }

    private void fail(Delivery delivery, Moment now) {
        Step step = delivery.progress().overdue();
        deliveries.save(delivery.id(), step.progress());
        states.say(delivery.notification(), delivery.rung(), step.said(), now.business());
    }
}
