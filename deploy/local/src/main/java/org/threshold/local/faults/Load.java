package org.threshold.local.faults;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;

/** Open loop: a shot at each beat, whether or not the ones before have been answered. */
final class Load implements AutoCloseable {

    private final ExecutorService shots = Executors.newVirtualThreadPerTaskExecutor();
    private final LongConsumer shot;
    private final long beatNanos;
    private final Thread beating;
    private volatile boolean ending;

    /**
     * @param shot what is done, with its number
     */
    Load(int perSecond, LongConsumer shot) {
        this.shot = shot;
        this.beatNanos = Duration.ofSeconds(1).toNanos() / perSecond;
        this.beating = Thread.ofPlatform().name("load").start(this::beat);
    }

    private void beat() {
        long next = System.nanoTime();
        for (long number = 0; !ending; number++) {
            long turn = number;
            shots.execute(() -> shot.accept(turn));
            next += beatNanos;
            LockSupport.parkNanos(next - System.nanoTime());
        }
    }

    /** Shoots no more, and returns when every shot has been answered. */
    @Override
    public void close() {
        ending = true;
        try {
            beating.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        shots.close();
    }
}
