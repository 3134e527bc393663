package org.threshold.notification.delivery.lane;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.threshold.notification.delivery.DueSignal;

/**
 * Keeps the passes going while the service runs: at once when something may be due, else every
 * quarter of a second, because a due instant comes by itself.
 */
@Component
class PassLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PassLoop.class);
    private static final Duration IDLE = Duration.ofMillis(250);

    private final BesidePasses beside;
    private final Pass pass;
    private final DueSignal signal;
    private volatile boolean running;

    PassLoop(BesidePasses beside, Pass pass, DueSignal signal) {
        this.beside = beside;
        this.pass = pass;
        this.signal = signal;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().name("delivery-pass").daemon(true).start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        signal.wake();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        try {
            while (running) {
                work();
                signal.await(IDLE);
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        try {
            beside.handle();
            pass.handle();
        } catch (RuntimeException failure) {
            LOG.warn("A delivery pass failed and is made again: {}", failure.getClass().getName());
        }
    }
}
