package org.threshold.local.bench;

import java.time.Duration;

/**
 * When each shot is to be fired: at a constant rate, whether or not the ones before have been
 * answered. The first ones warm up and do not count.
 *
 * @param warmUp how many shots come before the ones that count
 * @param measured how many shots count
 */
record Schedule(int perSecond, int warmUp, int measured) {

    static final long SECOND = Duration.ofSeconds(1).toNanos();

    Schedule {
        if (perSecond < 1 || warmUp < 0 || measured < 1) {
            throw new IllegalArgumentException(
                    "No load: %d/s, %d to warm up, %d to measure"
                            .formatted(perSecond, warmUp, measured));
        }
    }

    static Schedule of(int perSecond, Duration warmUp, Duration measured) {
        return new Schedule(perSecond, shots(perSecond, warmUp), shots(perSecond, measured));
    }

    private static int shots(int perSecond, Duration time) {
        return Math.toIntExact(time.toMillis() * perSecond / 1000);
    }

    int shots() {
        return warmUp + measured;
    }

    /** After the first shot; counted from the start each time, so that no error adds up. */
    long startNanos(long shot) {
        return shot * SECOND / perSecond;
    }

    boolean counts(long shot) {
        return shot >= warmUp;
    }

    /** From the first shot that counts to where the one after the last would be. */
    long measuredNanos() {
        return startNanos(shots()) - startNanos(warmUp);
    }
}
