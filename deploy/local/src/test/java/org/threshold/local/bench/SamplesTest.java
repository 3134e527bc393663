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
    void answers_that_are_all_as_late_keep_the_rate() {
        for (long shot = 0; shot < 12; shot++) {
            samples.done(shot, Duration.ofMillis(1_100).toNanos());
        }

        assertThat(samples.keptPerSecond()).isEqualTo(10.0);
    }

    @Test
    void answers_that_come_later_and_later_lower_it() {
        for (long shot = 0; shot < 12; shot++) {
            samples.done(shot, Duration.ofMillis(100 * shot).toNanos());
        }

        // One each 200 ms, when one each 100 ms was due: the ten took 9 beats of 200 ms and one of
        // 100.
        assertThat(samples.keptPerSecond()).isCloseTo(10 / 1.9, within(0.001));
    }

    @Test
    void nothing_done_is_no_rate() {
        assertThat(samples.keptPerSecond()).isZero();
    }

    @Test
    void what_failed_was_not_done_and_is_said() {
        samples.done(2, 0);
        samples.failed("refused");

        assertThat(samples.keptPerSecond()).isEqualTo(1.0);
        assertThat(samples.failures()).containsExactly("refused");
    }
}
