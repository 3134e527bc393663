package org.threshold.notification.delivery.lane;

import org.springframework.stereotype.Component;
import org.threshold.notification.delivery.FailOverdue;

/** Says what failed, whether its endpoint is called or held back: the ladder waits for no lane. */
@Component
class Overdue {

    /** Then attempts get their turn before more is failed. */
    private static final int MOST_FAILED = 200;

    private final FailOverdue failOverdue;

    Overdue(FailOverdue failOverdue) {
        this.failOverdue = failOverdue;
    }

    void handle() {
        int failed = 0;
        while (failed < MOST_FAILED && failOverdue.handle()) {
            failed++;
        }
    }
}
