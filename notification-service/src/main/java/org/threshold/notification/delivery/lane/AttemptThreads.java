package org.threshold.notification.delivery.lane;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.threshold.notification.delivery.DeliveryId;
import org.threshold.notification.delivery.DueSignal;
import org.threshold.notification.delivery.Lease;
import org.threshold.notification.delivery.MakeAttempt;

/**
 * Runs each attempt on a virtual thread of its own, and wakes the loop when one has ended. One that
 * is under way is not begun again, though its lease may have ended while it waits to be recorded.
 */
@Component
class AttemptThreads {

    private static final Logger LOG = LoggerFactory.getLogger(AttemptThreads.class);

    private final MakeAttempt attempt;
    private final DueSignal signal;
    private final Set<DeliveryId> underWay = ConcurrentHashMap.newKeySet();

    AttemptThreads(MakeAttempt attempt, DueSignal signal) {
        this.attempt = attempt;
        this.signal = signal;
    }

    void start(Lane lane, DeliveryId id, Lease lease) {
        if (underWay.add(id)) {
            lane.enter();
            Thread.ofVirtual().name("attempt").start(() -> run(lane, id, lease));
        }
    }

    private void run(Lane lane, DeliveryId id, Lease lease) {
        try {
            attempt.handle(id, lease);
        } catch (RuntimeException failure) {
            LOG.warn(
                    "Attempt of delivery {} could not be recorded and is made again: {}",
                    id,
                    failure.getClass().getName());
        } finally {
            underWay.remove(id);
            lane.leave();
            signal.wake();
        }
    }
}
