package org.threshold.local.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private final Schedule schedule =
            Schedule.of(40, Duration.ofMillis(500), Duration.ofSeconds(3));

    @Test
    void the_warm_up_comes_before_what_counts() {
        assertThat(schedule).isEqualTo(new Schedule(40, 20, 120));
        assertThat(schedule.shots()).isEqualTo(140);
        assertThat(schedule.counts(19)).isFalse();
        assertThat(schedule.counts(20)).isTrue();
    }

    @Test
    void shots_are_a_constant_time_apart() {
        assertThat(schedule.startNanos(0)).isZero();
        assertThat(schedule.startNanos(1)).isEqualTo(25_000_000);
        assertThat(schedule.measuredNanos()).isEqualTo(3_000_000_000L);
    }

    @Test
    void a_rate_that_does_not_divide_a_second_adds_up_no_error() {
        var thirds = new Schedule(3, 0, 3_000_000);

        assertThat(thirds.startNanos(1)).isEqualTo(333_333_333);
        assertThat(thirds.startNanos(3_000_000)).isEqualTo(1_000_000 * Schedule.SECOND);
    }

    @Test
    void a_load_of_nothing_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Schedule(0, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Schedule(1, 1, 0));
    }
}
