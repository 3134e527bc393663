package org.threshold.notification.delivery;

import org.springframework.stereotype.Service;
import org.threshold.notification.platform.CaseClock;

/** Has what waited for the end of quiet hours tried when they are over. */
@Service
public class WakeQuiet {

    private final QuietDeliveries quiet;
    private final CaseClock clock;

    WakeQuiet(QuietDeliveries quiet, CaseClock clock) {
        this.quiet = quiet;
        this.clock = clock;
    }

    /** Wakes all whose time has come. */
    public void handle() {
        quiet.wake(clock.now());
    }
}
