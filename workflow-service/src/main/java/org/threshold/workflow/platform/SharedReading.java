package org.threshold.workflow.platform;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * A reading that is the same for whoever asks. One goes on at a time, and all who ask meanwhile
 * share the next: nobody is given what was read before they asked.
 *
 * @param <T> what is read
 */
public final class SharedReading<T> {

    private final Supplier<T> source;
    private final Lock turn = new ReentrantLock();
    private final Lock places = new ReentrantLock();
    private FutureTask<T> next = new FutureTask<>(this::read);

    /** Reads from a source, which is asked by one thread at a time. */
    public SharedReading(Supplier<T> source) {
        this.source = source;
    }

    /** What is read from now on; it fails as the source does. */
    public T get() {
        FutureTask<T> mine = place();
        mine.run(); // does nothing for all but the first
        try {
            return mine.get();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a reading", stopping);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    private FutureTask<T> place() {
        places.lock();
        try {
            return next;
        } finally {
            places.unlock();
        }
    }

    private T read() {
        turn.lock();
        try {
            closeForThoseWhoComeLater();
            return source.get();
        } finally {
            turn.unlock();
        }
    }

    private void closeForThoseWhoComeLater() {
        places.lock();
        try {
            next = new FutureTask<>(this::read);
        } finally {
            places.unlock();
        }
    }
}
