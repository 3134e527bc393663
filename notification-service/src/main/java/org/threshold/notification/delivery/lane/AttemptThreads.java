package org.threshold.notification.delivery.lane;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.threshold.notification.delivery.DeliveryId;
import org.threshold.notification.delivery.DueSignal;
import org.threshold.notification.delivery.MakeAttempt;

/** Runs each attempt on a virtual thread of its own, and wakes the loop when one has ended. */
@Component
class AttemptThreads {

    private static final Logger LOG = LoggerFactory.getLogger(AttemptThreads.class);

    private final MakeAttempt attempt;
    private final DueSignal signal;

    AttemptThreads(MakeAttempt attempt, DueSignal signal) {
        this.attempt = attempt;
        this.signal = signal;
    }

    void start(Lane lane, DeliveryId id) {
        lane.enter();
        Thread.ofVirtual().name("attempt").start(() -> run(lane, id));
    }

    private void run(Lane lane, DeliveryId id) {
        try {
            attempt.handle(id);
        } catch (RuntimeException failure) {
            LOG.warn(
                    "Attempt of delivery {} could not be recorded and is made again: {}",
                    id,
                    failure.getClass().getName());
        } finally {
            lane.leave();
            signal.wake();
        }
    }
}
