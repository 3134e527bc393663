package org.threshold.notification.delivery.lane;

import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.threshold.notification.delivery.WakeQuiet;

/**
 * What comes by the clock and not by an attempt that has ended: the end of quiet hours, and what is
 * overdue. It is looked for some times a second, however many passes there are.
 */
@Component
class BesidePasses {

    private static final long EVERY = TimeUnit.MILLISECONDS.toNanos(50);

    private final WakeQuiet quiet;
    private final Overdue overdue;

    /** Only the one loop uses it. */
    private long last = System.nanoTime() - EVERY;

    BesidePasses(WakeQuiet quiet, Overdue overdue) {
        this.quiet = quiet;
        this.overdue = overdue;
    }

    /** Does it when its time has come, and goes on with the next pass while more is overdue. */
    void handle() {
        long now = System.nanoTime();
        if (now - last >= EVERY) {
            quiet.handle();
            if (overdue.handle()) {
                last = now;
            }
        }
    }
}
