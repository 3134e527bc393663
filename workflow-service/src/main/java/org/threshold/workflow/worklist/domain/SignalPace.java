package org.threshold.workflow.worklist.domain;

import java.time.Duration;

/**
 * How often whoever has the board open is told that it changed: at once, then at most four times a
 * second, and at least each minute, since things become overdue by waiting alone.
 *
 * <p>Not safe for several threads. Times are readings of one clock that never goes back, in
 * nanoseconds.
 */
public final class SignalPace {

    /** Between two signals pass at least so much. */
    public static final Duration LEAST = Duration.ofMillis(250);

    /** Between two signals passes at most so much. */
    public static final Duration MOST = Duration.ofMinutes(1);

    private long last;
    private boolean changed;

    /** Begins with a signal that was given now. */
    public SignalPace(long now) {
        last = now;
    }

    /** Something changed. */
    public void changed() {
        changed = true;
    }

    /** Whether the signal is to be given now; if so, it counts as given. */
    public boolean signals(long now) {
        long passed = now - last;
        boolean signals = passed >= (changed ? LEAST : MOST).toNanos();
        if (signals) {
            last = now;
            changed = false;
        }
        return signals;
    }

    /** How long there is nothing to signal, unless something new is heard. */
    public Duration patience(long now) {
        long wait = (changed ? LEAST : MOST).toNanos() - (now - last);
        return Duration.ofNanos(Math.max(wait, 0));
    }
}
