package org.threshold.local.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SamplesTest {

    private final Samples samples = new Samples(new Schedule(10, 2, 10));

    @Test
    void what_warms_up_does_not_count() {
        samples.done(0, Duration.ofSeconds(9).toNanos());
        samples.done(1, Duration.ofSeconds(9).toNanos());
        samples.done(2, Duration.ofMillis(4).toNanos());

        assertThat(samples.micros().getTotalCount()).isEqualTo(1);
        assertThat(samples.micros().getMaxValue()).isBetween(4_000L, 4_010L);
    }

    @Test
    void a_rate_is_kept_when_the_last_answer_comes_before_the_next_shot_would() {
        allAnsweredAfter(Duration.ofMillis(40));

        assertThat(samples.keptPerSecond()).isEqualTo(10.0);
    }

    @Test
    void answers_that_lag_behind_lower_the_rate() {
        allAnsweredAfter(Duration.ofMillis(1_100));

        // The last of the ten was due after 0.9 s and was answered after 2 s.
        assertThat(samples.keptPerSecond()).isCloseTo(5.0, within(0.001));
    }

    @Test
    void what_failed_was_not_done_and_is_said() {
        samples.done(2, 0);
        samples.failed("refused");

        assertThat(samples.keptPerSecond()).isEqualTo(1.0);
        assertThat(samples.failures()).containsExactly("refused");
    }

    private void allAnsweredAfter(Duration time) {
        for (long shot = 0; shot < 12; shot++) {
            samples.done(shot, time.toNanos());
        }
    }
}
