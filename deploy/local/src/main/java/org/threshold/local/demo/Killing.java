package org.threshold.local.demo;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.threshold.local.server.Polling;
import org.threshold.local.up.RunningParts;

/** Kills one part in the middle of each step, and measures how long it is away. */
final class Killing implements Disturbance {

    /** Only against waiting for ever: how long it is away is measured and printed. */
    private static final Duration TO_COME_BACK = Duration.ofMinutes(5);

    private final RunningParts parts;
    private final String part;
    private CompletableFuture<Duration> away = CompletableFuture.completedFuture(Duration.ZERO);

    Killing(RunningParts parts, String part) {
        this.parts = parts;
        this.part = part;
    }

    @Override
    public Duration further() {
        return TO_COME_BACK;
    }

    @Override
    public void begin() {
        long killedAt = System.nanoTime();
        parts.kill(part);
        away = CompletableFuture.supplyAsync(() -> comeback(killedAt), Thread::startVirtualThread);
    }

    private Duration comeback(long killedAt) {
        boolean back = Polling.until(TO_COME_BACK, () -> parts.answers(part));
        return back ? Duration.ofNanos(System.nanoTime() - killedAt) : TO_COME_BACK;
    }

    @Override
    public void end(Report report) {
        Duration took = away.join();
        String words = "%s was killed and away for %.1f s".formatted(part, took.toMillis() / 1e3);
        if (took.compareTo(TO_COME_BACK) < 0) {
            report.note(words);
        } else {
            report.different(part + " comes back after kill -9", words);
        }
    }
}
