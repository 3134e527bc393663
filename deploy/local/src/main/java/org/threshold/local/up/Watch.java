package org.threshold.local.up;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.threshold.local.server.LocalServer;
import org.threshold.local.server.Polling;
import org.threshold.local.server.ServerFailed;

/** Looks after one part: starts it, starts it again when it has died, and ends it. */
final class Watch {

    private static final Duration TO_END = Duration.ofSeconds(30);

    private final LocalServer part;
    private final Console console;
    private final BackOff backOff = new BackOff();
    private final ReentrantLock starting = new ReentrantLock();
    private volatile boolean ending;
    private volatile boolean stopped;
    private volatile long startedAt = System.nanoTime();

    Watch(LocalServer part, Console console) {
        this.part = part;
        this.console = console;
    }

    String name() {
        return part.name();
    }

    /** Starts it unless it lives, was stopped by hand, or the stack is ending. */
    void start() {
        starting.lock();
        try {
            if (!ending && !stopped && !part.alive()) {
                startNow();
            }
        } finally {
            starting.unlock();
        }
    }

    /** Ends it in order and leaves it ended until a restart. */
    void stop() {
        starting.lock();
        try {
            stopped = true;
            part.stop();
        } finally {
            starting.unlock();
        }
    }

    /** Ends it in order and starts it again. */
    void restart() {
        starting.lock();
        try {
            part.stop();
            stopped = false;
            if (!ending) {
                startNow();
            }
        } finally {
            starting.unlock();
        }
    }

    /** Starts it again each time that it dies, until the stack ends. */
    void look() {
        while (!ending) {
            part.process().ifPresent(process -> process.onExit().join());
            Polling.until(TO_END, () -> !stopped || ending);
            if (hasDied()) {
                startAgain();
            }
        }
    }

    /** Ends it in order, also in the middle of a start, and lets nothing start it again. */
    void end() {
        ending = true;
        part.stop();
        Polling.until(TO_END, this::hasEnded);
    }

    /** Waits for a start or a restart by hand that is under way. */
    private boolean hasDied() {
        starting.lock();
        try {
            return !ending && !stopped && !part.alive();
        } finally {
            starting.unlock();
        }
    }

    private boolean hasEnded() {
        part.kill();
        if (!starting.tryLock()) {
            return false;
        }
        starting.unlock();
        return !part.alive();
    }

    private void startNow() {
        console.say(part.name() + " starts");
        startedAt = System.nanoTime();
        try {
            part.start();
            console.say("%s is ready after %s".formatted(part.name(), seconds(lived())));
        } catch (ServerFailed failure) {
            if (!ending) {
                throw failure;
            }
        }
    }

    private void startAgain() {
        var wait = backOff.after(lived());
        console.say("%s has died; it is started again in %s".formatted(name(), seconds(wait)));
        Polling.until(wait, () -> ending || part.alive());
        startedAt = System.nanoTime();
        try {
            start();
        } catch (ServerFailed failure) {
            console.say(String.valueOf(failure.getMessage()));
        }
    }

    private Duration lived() {
        return Duration.ofNanos(System.nanoTime() - startedAt);
    }

    private static String seconds(Duration time) {
        return "%.1f s".formatted(time.toMillis() / 1000.0);
    }
}
