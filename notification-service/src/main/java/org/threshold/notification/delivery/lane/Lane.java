package org.threshold.notification.delivery.lane;

import java.util.concurrent.Semaphore;

/** The bounded room for one agency's attempts: a hanging agency fills its own lane and no other. */
final class Lane {

    /** How many attempts to one agency may be under way. */
    static final int WIDTH = 8;

    private final Semaphore room = new Semaphore(WIDTH);

    /** How many more attempts may start. */
    int free() {
        return room.availablePermits();
    }

    /** An attempt starts; only the one loop that claims calls this, after asking what is free. */
    void enter() {
        if (!room.tryAcquire()) {
            throw new IllegalStateException("A lane was entered without room");
        }
    }

    /** An attempt has ended. */
    void leave() {
        room.release();
    }
}
