package org.threshold.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietWaitTest {

    private static final Instant NOW = Instant.parse("2026-11-02T23:00:00Z");
    private static final Instant MORNING = Instant.parse("2026-11-03T07:00:00Z");

    @Test
    void what_has_time_waits_for_the_end_of_the_quiet_hours() {
        Instant noon = Instant.parse("2026-11-03T12:00:00Z");

        assertThat(QuietWait.until(MORNING, noon, NOW)).contains(MORNING);
    }

    @Test
    void what_would_be_late_by_then_goes_shortly_before_it_is() {
        Instant midnight = Instant.parse("2026-11-03T00:00:00Z");

        assertThat(QuietWait.until(MORNING, midnight, NOW))
                .contains(midnight.minus(QuietWait.TO_TRY));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-02T23:05:00Z", "2026-11-02T23:01:00Z", "2026-11-02T22:00:00Z"})
    void what_has_no_time_or_is_late_does_not_wait(Instant deliverBy) {
        assertThat(QuietWait.until(MORNING, deliverBy, NOW)).isEmpty();
    }
}
