package org.threshold.workflow.worklist.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignalPaceTest {

    private final SignalPace pace = new SignalPace(0);

    @Test
    void what_changes_after_a_quiet_time_is_signalled_at_once() {
        pace.changed();

        assertThat(pace.signals(millis(250))).isTrue();
    }

    @Test
    void what_changes_ten_times_a_second_is_signalled_four_times_a_second_and_none_is_lost() {
        int signals = 0;
        for (int at = 0; at < 1_000; at += 10) {
            if (at % 100 == 0) {
                pace.changed();
            }
            signals += pace.signals(millis(at)) ? 1 : 0;
        }

        assertThat(signals).isEqualTo(3);
        assertThat(pace.signals(millis(1_000))).as("the changes since the third").isTrue();
        assertThat(pace.signals(millis(2_000))).as("nothing since").isFalse();
    }

    @Test
    void it_is_signalled_each_minute_since_things_become_overdue_by_waiting() {
        assertThat(pace.signals(millis(59_999))).isFalse();
        assertThat(pace.signals(millis(60_000))).isTrue();
        assertThat(pace.signals(millis(119_999))).isFalse();
        assertThat(pace.signals(millis(120_000))).isTrue();
    }

    @Test
    void nothing_is_to_be_looked_at_before_the_next_signal_may_be_given() {
        assertThat(pace.patience(millis(0))).isEqualTo(Duration.ofMinutes(1));

        pace.changed();

        assertThat(pace.patience(millis(100))).isEqualTo(Duration.ofMillis(150));
        assertThat(pace.patience(millis(300))).isZero();
    }

    private static long millis(long millis) {
        return Duration.ofMillis(millis).toNanos();
    }
}
