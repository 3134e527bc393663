package org.threshold.notification.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RememberedTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final AtomicInteger reads = new AtomicInteger();
    private final Remembered<Integer> number =
            Remembered.atMost(Duration.ofSeconds(5), reads::incrementAndGet, 0);

    @Test
    void it_is_read_once_for_all_who_ask_while_it_is_fresh() {
        assertThat(number.at(NOW)).isEqualTo(1);
        assertThat(number.at(NOW.plusMillis(4999))).isEqualTo(1);
        assertThat(number.at(NOW.plusSeconds(5))).isEqualTo(2);
    }

    @Test
    void what_was_changed_is_read_anew() {
        number.at(NOW);
        number.forget();

        assertThat(number.at(NOW)).isEqualTo(2);
    }

    @Test
    void a_clock_that_goes_back_has_it_read_anew() {
        number.at(NOW);

        assertThat(number.at(NOW.minusSeconds(3600))).isEqualTo(2);
    }
}
