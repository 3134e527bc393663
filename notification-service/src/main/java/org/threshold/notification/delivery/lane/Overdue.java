package org.threshold.notification.delivery.lane;

import org.springframework.stereotype.Component;
import org.threshold.notification.delivery.DueSignal;
import org.threshold.notification.delivery.FailOverdue;

/** Says what failed, whether its endpoint is called or held back: the ladder waits for no lane. */
@Component
class Overdue {

    /**
     * Then what is due of every agency gets its turn before more is failed: each is a transaction
     * of some milliseconds, on the one loop that claims for all.
     */
    static final int MOST_FAILED = 20;

    private final FailOverdue failOverdue;
    private final DueSignal signal;

    Overdue(FailOverdue failOverdue, DueSignal signal) {
        this.failOverdue = failOverdue;
        this.signal = signal;
    }

    /**
     * Fails some; should more be overdue, the loop comes back at once.
     *
     * @return whether all are failed
     */
    boolean handle() {
        for (int failed = 0; failed < MOST_FAILED; failed++) {
            if (!failOverdue.handle()) {
                return true;
            }
        }
        signal.wake();
        return false;
    }
}
