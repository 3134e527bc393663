package org.threshold.notification.delivery.lane;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.threshold.notification.delivery.DeliveryId;
import org.threshold.notification.delivery.DueDeliveries;
import org.threshold.notification.delivery.FailOverdue;
import org.threshold.notification.delivery.Moment;
import org.threshold.notification.platform.CaseClock;
import org.threshold.notification.platform.WallClock;

/** One pass over what is due: says what failed, and starts attempts where lanes have room. */
@Component
class Pass {

    /** Longer than any attempt may take, so that a lease ends only for a process that died. */
    private static final Duration LEASE = Duration.ofSeconds(10);

    /** Then attempts get their turn before more is failed. */
    private static final int MOST_FAILED = 200;

    private final DueDeliveries due;
    private final FailOverdue failOverdue;
    private final AttemptThreads threads;
    private final CaseClock clock;
    private final WallClock wall;
    private final Map<String, Lane> lanes = new ConcurrentHashMap<>();

    Pass(
            DueDeliveries due,
            FailOverdue failOverdue,
            AttemptThreads threads,
            CaseClock clock,
            WallClock wall) {
        this.due = due;
        this.failOverdue = failOverdue;
        this.threads = threads;
        this.clock = clock;
        this.wall = wall;
    }

    /** Does what can be done now. */
    void handle() {
        failWhatIsOverdue();
        Moment now = new Moment(clock.now(), wall.now());
        for (String agency : due.agencies(now)) {
            fill(agency, lanes.computeIfAbsent(agency, each -> new Lane()), now);
        }
    }

    private void failWhatIsOverdue() {
        int failed = 0;
        while (failed < MOST_FAILED && failOverdue.handle()) {
            failed++;
        }
    }

    private void fill(String agency, Lane lane, Moment now) {
        int free = lane.free();
        if (free == 0) {
            return;
        }
        List<DeliveryId> claimed = due.claim(agency, free, now, now.real().plus(LEASE));
        for (DeliveryId id : claimed) {
            threads.start(lane, id);
        }
    }
}
