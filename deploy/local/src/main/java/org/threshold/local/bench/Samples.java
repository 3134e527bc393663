package org.threshold.local.bench;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * What a schedule's shots came to. Each time is taken from when the shot was to be fired, not from
 * when it was, so that a stall counts against every shot that it holds up (coordinated omission).
 */
final class Samples {

    private static final int DIGITS = 3;

    private final Schedule schedule;
    private final Histogram micros = new ConcurrentHistogram(DIGITS);
    private final AtomicLong firstEnd = new AtomicLong(Long.MAX_VALUE);
    private final AtomicLong lastEnd = new AtomicLong();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

    Samples(Schedule schedule) {
        this.schedule = schedule;
    }

    /**
     * Takes down that a shot, or one of the things it led to, is done.
     *
     * @param tookNanos since the shot was to be fired
     */
    void done(long shot, long tookNanos) {
        if (schedule.counts(shot)) {
            micros.recordValue(TimeUnit.NANOSECONDS.toMicros(Math.max(0, tookNanos)));
            firstEnd.accumulateAndGet(schedule.startNanos(shot) + tookNanos, Math::min);
            lastEnd.accumulateAndGet(schedule.startNanos(shot) + tookNanos, Math::max);
        }
    }

    /** Takes down that a shot was refused or never answered; while warming up too. */
    void failed(String why) {
        failures.add(why);
    }

    Schedule schedule() {
        return schedule;
    }

    Histogram micros() {
        return micros.copy();
    }

    Queue<String> failures() {
        return new ConcurrentLinkedQueue<>(failures);
    }

    /**
     * How many were done in each second, from the first answer to the last: slow answers keep a
     * rate, ones that come slower and slower do not.
     */
    double keptPerSecond() {
        if (micros.getTotalCount() == 0) {
            return 0;
        }
        long took = lastEnd.get() - firstEnd.get() + schedule.startNanos(1);
        return (double) micros.getTotalCount()
                * Schedule.SECOND
                / Math.max(schedule.measuredNanos(), took);
    }
}
