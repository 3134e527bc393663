package org.threshold.local.up;

import java.time.Duration;

/** How long to wait before a part that died is started again: 1 s, then twice as long each time. */
final class BackOff {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** A part that lived this long was well: its next death is its first again. */
    private static final Duration STEADY = Duration.ofMinutes(1);

    private Duration next = FIRST;

    /**
     * The wait after a death.
     *
     * @param lived how long the part had lived; nothing when it did not start
     */
    Duration after(Duration lived) {
        if (lived.compareTo(STEADY) >= 0) {
            next = FIRST;
        }
        var wait = next;
        var doubled = next.multipliedBy(2);
        next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return wait;
    }
}
