package org.threshold.local.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackOffTest {

    @Test
    void each_early_death_doubles_the_wait_up_to_half_a_minute() {
        var backOff = new BackOff();

        var waits =
                Stream.generate(() -> backOff.after(Duration.ofSeconds(3)))
                        .limit(7)
                        .map(Duration::toSeconds);

        assertThat(waits).containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);
    }

    @Test
    void a_part_that_lived_for_a_minute_is_started_again_after_a_second() {
        var backOff = new BackOff();
        backOff.after(Duration.ZERO);
        backOff.after(Duration.ZERO);

        assertThat(backOff.after(Duration.ofMinutes(1))).isEqualTo(Duration.ofSeconds(1));
        assertThat(backOff.after(Duration.ofMillis(59_999))).isEqualTo(Duration.ofSeconds(2));
    }
}
