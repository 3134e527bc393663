package org.threshold.notification.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WakeupTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final Wakeup wakeup = new Wakeup();

    @Test
    void signals_that_came_together_wake_once() throws InterruptedException {
        wakeup.signal();
        wakeup.signal();

        assertThat(waited(LONG)).isLessThan(LONG);
        Duration nothingMore = Duration.ofMillis(20);
        assertThat(waited(nothingMore)).isGreaterThanOrEqualTo(nothingMore);
    }

    @Test
    void under_load_it_wakes_every_few_milliseconds_and_not_for_each_signal()
            throws InterruptedException {
        wakeup.signal();
        waited(LONG);
        wakeup.signal();

        assertThat(waited(LONG)).isBetween(Duration.ofMillis(4), Duration.ofSeconds(5));
    }

    private Duration waited(Duration longest) throws InterruptedException {
        long start = System.nanoTime();
        wakeup.await(longest);
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
