package org.threshold.notification.platform.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OffsetClockTest {

    private static final Instant REAL = Instant.parse("2026-11-23T09:00:00Z");

    private final OffsetClock clock = new OffsetClock(() -> REAL);

    @Test
    void business_time_is_real_time_plus_the_offset() {
        assertThat(clock.now()).isEqualTo(REAL);

        assertThat(clock.moveTo(Duration.ofMinutes(30))).isTrue();

        assertThat(clock.now()).isEqualTo(REAL.plusSeconds(1800));
    }

    @Test
    void applying_the_same_offset_again_changes_nothing() {
        clock.moveTo(Duration.ofMinutes(30));

        assertThat(clock.moveTo(Duration.ofMinutes(30))).isTrue();
        assertThat(clock.offset()).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void it_never_goes_back() {
        clock.moveTo(Duration.ofMinutes(30));

        assertThat(clock.moveTo(Duration.ofMinutes(29))).isFalse();
        assertThat(clock.offset()).isEqualTo(Duration.ofMinutes(30));
    }
}
