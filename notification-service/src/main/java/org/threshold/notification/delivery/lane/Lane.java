package org.threshold.notification.delivery.lane;

import java.time.Instant;
import java.util.concurrent.Semaphore;

/**
 * The bounded room for one agency's attempts: a hanging agency fills its own lane and no other, and
 * none is sent more in a second than it wants. Only the one loop that claims asks and enters.
 */
final class Lane {

    /** How many attempts to one agency may be under way. */
    static final int WIDTH = 2;

    private final Semaphore room = new Semaphore(WIDTH);
    private Allowance allowance;

    Lane(int perSecond, Instant now) {
        this.allowance = Allowance.full(perSecond, now);
    }

    /** How many more attempts may start now. */
    int free(int perSecond, Instant now) {
        allowance = allowance.by(perSecond, now);
        return Math.min(room.availablePermits(), allowance.messages());
    }

    /** An attempt starts, after asking what is free. */
    void enter() {
        if (!room.tryAcquire()) {
            throw new IllegalStateException("A lane was entered without room");
        }
        allowance = allowance.lessOne();
    }

    /** An attempt has ended, on whichever thread. */
    void leave() {
        room.release();
    }
}
