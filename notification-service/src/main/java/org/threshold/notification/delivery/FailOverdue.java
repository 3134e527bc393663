package org.threshold.notification.delivery;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.notification.platform.CaseClock;
import org.threshold.notification.platform.WallClock;

/** Says {@code failed} of every rung that was not accepted by its deliver-by instant. */
@Service
public class FailOverdue {

    private static final int BATCH = 100;

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
     * Fails what is overdue now.
     *
     * @return how many, at most a batch
     */
    @Transactional
    public int handle() {
        Moment now = new Moment(clock.now(), wall.now());
        List<Delivery> overdue = deliveries.lockOverdue(BATCH, now);
        for (Delivery delivery : overdue) {
            Step step = delivery.progress().overdue();
            deliveries.save(delivery.id(), step.progress());
            for (Said said : step.said()) {
                states.say(delivery.notification(), delivery.rung(), said, now.business());
            }
        }
        return overdue.size();
    }
}
