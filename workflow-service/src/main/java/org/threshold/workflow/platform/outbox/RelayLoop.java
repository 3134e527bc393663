package org.threshold.workflow.platform.outbox;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Keeps one relay going: woken by each commit, by each key that is done, and otherwise every 100
 * ms.
 *
 * <p>One copy of the service relays a lane at a time (the lane's lock), and none before its
 * receiver is open.
 */
final class RelayLoop implements SmartLifecycle {

    private static final long POLL_MILLIS = 100;
    private static final Logger LOG = LoggerFactory.getLogger(RelayLoop.class);

    private final Lane lane;
    private final OutboxRelay relay;
    private final BooleanSupplier open;
    private final RelayLock lock;
    private final Semaphore wakes = new Semaphore(0);
    private volatile boolean running;

    RelayLoop(Lane lane, OutboxRelay relay, BooleanSupplier open, RelayLock lock) {
        this.lane = lane;
        this.relay = relay;
        this.open = open;
        this.lock = lock;
    }

    /** Something new was committed, or a key is free again. */
    void wake() {
        wakes.release();
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().daemon().name("relay-" + lane.code()).start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        wake();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        try {
            relayWhileRunning();
        } finally {
            lock.release();
        }
    }

    private void relayWhileRunning() {
        while (running) {
            try {
                wakes.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS);
                wakes.drainPermits();
                if (open.getAsBoolean() && lock.held()) {
                    relay.relayOnce(this::wake);
                }
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failure) {
                LOG.warn("{} lane: {}; trying again", lane.code(), Failures.inShort(failure));
            }
        }
    }
}
