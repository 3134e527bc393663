package org.threshold.notification.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * Something that many ask for at the same time and that is read for all of them together: anew once
 * it is older than it may be, or once somebody has changed it.
 *
 * @param <T> what is read
 */
public final class Remembered<T> {

    private final Duration fresh;
    private final Supplier<T> read;
    private volatile Read<T> last;

    private record Read<T>(Instant at, T what) {}

    private Remembered(Duration fresh, Supplier<T> read, T first) {
        this.fresh = fresh;
        this.read = read;
        this.last = new Read<>(Instant.EPOCH, first);
    }

    /**
     * Remembers for a while.
     *
     * @param first what stands for it before the first look
     */
    public static <T> Remembered<T> atMost(Duration fresh, Supplier<T> read, T first) {
        return new Remembered<>(fresh, read, first);
    }

    /**
     * What was read, or is read now.
     *
     * @param now on the clock that its age is counted by; one that goes back has it read anew
     */
    public T at(Instant now) {
        Read<T> known = last;
        if (Duration.between(known.at(), now).abs().compareTo(fresh) >= 0) {
            known = new Read<>(now, read.get());
            last = known;
        }
        return known.what();
    }

    /** Has it read anew by whoever asks next. */
    public void forget() {
        last = new Read<>(Instant.EPOCH, last.what());
    }
}
