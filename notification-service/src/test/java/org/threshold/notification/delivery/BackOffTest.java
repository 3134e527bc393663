package org.threshold.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BackOffTest {

    @ParameterizedTest
    @CsvSource({
        "P1, 1, 2",
        "P1, 2, 4",
        "P1, 3, 8",
        "P1, 4, 15",
        "P1, 40, 15",
        "P2, 1, 5",
        "P2, 5, 60",
        "P2, 40, 60",
        "P3, 1, 15",
        "P3, 5, 300",
        "P3, 40, 300",
        "P4, 1, 30",
        "P4, 4, 900",
        "P4, 40, 900"
    })
    void the_wait_grows_and_then_stays(Priority priority, int attempts, long seconds) {
        assertThat(BackOff.after(priority, attempts)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @EnumSource(Priority.class)
    void a_later_wait_is_never_shorter(Priority priority) {
        for (int attempts = 1; attempts < 20; attempts++) {
            assertThat(BackOff.after(priority, attempts + 1))
                    .isGreaterThanOrEqualTo(BackOff.after(priority, attempts));
        }
    }

    @Test
    void what_comes_next_of_a_case_waits_less_than_its_own_two_minutes_for_a_late_P1() {
        assertThat(BackOff.whenLate(Priority.P1)).isLessThan(Duration.ofMinutes(2));
        assertThat(BackOff.whenLate(Priority.P2)).isEqualTo(BackOff.whenLate(Priority.P1));
        assertThat(BackOff.whenLate(Priority.P3)).isEqualTo(Duration.ofMinutes(5));
        assertThat(BackOff.whenLate(Priority.P4)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void a_P1_is_tried_at_least_five_times_in_its_two_minutes() {
        Duration used = Duration.ZERO;
        int attempts = 1;
        while (used.compareTo(Duration.ofMinutes(2)) < 0) {
            used = used.plus(BackOff.after(Priority.P1, attempts));
            attempts++;
        }

        assertThat(attempts).isGreaterThanOrEqualTo(5);
    }
}
