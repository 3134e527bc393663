package org.threshold.notification.platform.outbox;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Keeps the relay going while the service runs: at once after a commit, else once a second. */
@Component
class RelayLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RelayLoop.class);
    private static final Duration IDLE = Duration.ofSeconds(1);

    private final OutboxRelay relay;
    private final RelaySignal signal;
    private volatile boolean running;

    RelayLoop(OutboxRelay relay, RelaySignal signal) {
        this.relay = relay;
        this.signal = signal;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().name("outbox-relay").daemon(true).start(this::run);
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
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() throws InterruptedException {
        int sent = 0;
        try {
            sent = relay.pass();
        } catch (RuntimeException failure) {
            LOG.warn("Outbox pass failed and is tried again: {}", failure.getClass().getName());
        }
        Duration pause = relay.pause();
        if (pause.isPositive()) {
            Thread.sleep(pause);
        } else {
            signal.await(sent == 0 ? IDLE : Duration.ZERO);
        }
    }
}
