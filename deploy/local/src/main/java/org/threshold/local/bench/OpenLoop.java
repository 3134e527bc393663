package org.threshold.local.bench;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** Fires the shots of a schedule, each on a thread of its own. */
final class OpenLoop {

    private final Schedule schedule;
    private final Shot shot;
    private final Samples samples;

    private OpenLoop(Schedule schedule, Shot shot) {
        this.schedule = schedule;
        this.shot = shot;
        this.samples = new Samples(schedule);
    }

    /** Returns when every shot has been answered. */
    static Samples run(Schedule schedule, Shot shot) {
        return run(schedule, shot, Executors.newVirtualThreadPerTaskExecutor());
    }

    /**
     * Returns when every shot has been answered.
     *
     * @param threads what the shots run on; it is closed
     */
    static Samples run(Schedule schedule, Shot shot, ExecutorService threads) {
        var loop = new OpenLoop(schedule, shot);
        try (threads) {
            loop.fireAll(threads);
        }
        return loop.samples;
    }

    private void fireAll(ExecutorService shots) {
        long begin = System.nanoTime();
        for (long number = 0; number < schedule.shots(); number++) {
            long turn = number;
            long intended = begin + schedule.startNanos(turn);
            waitUntil(intended);
            shots.execute(() -> fire(turn, intended));
        }
    }

    private void fire(long turn, long intended) {
        try {
            String wrong = shot.fire(turn);
            if (wrong.isEmpty()) {
                samples.done(turn, System.nanoTime() - intended);
            } else {
                samples.failed(wrong);
            }
        } catch (RuntimeException unanswered) {
            samples.failed(String.valueOf(unanswered.getMessage()));
        }
    }

    private static void waitUntil(long nanos) {
        for (long left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
