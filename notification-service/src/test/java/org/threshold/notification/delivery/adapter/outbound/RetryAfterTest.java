package org.threshold.notification.delivery.adapter.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void seconds_are_taken_as_they_are() {
        assertThat(RetryAfter.read(" 90 ", NOW)).isEqualTo(Duration.ofSeconds(90));
    }

    @Test
    void an_instant_counts_from_now() {
        assertThat(RetryAfter.read("Mon, 23 Nov 2026 09:02:00 GMT", NOW))
                .isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void an_instant_that_is_over_asks_for_nothing() {
        assertThat(RetryAfter.read("Mon, 23 Nov 2026 08:59:00 GMT", NOW)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999", "Fri, 31 Dec 9999 23:59:59 GMT"})
    void more_than_a_day_is_not_believed(String header) {
        assertThat(RetryAfter.read(header, NOW)).isEqualTo(Duration.ofDays(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-5", "1.5", "99999999999999999999"})
    void what_is_neither_asks_for_nothing(String header) {
        assertThat(RetryAfter.read(header, NOW)).isZero();
    }
}
