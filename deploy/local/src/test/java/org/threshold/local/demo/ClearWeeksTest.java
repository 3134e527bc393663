package org.threshold.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Stories are played between the bank holidays that the product counts with. */
class ClearWeeksTest {

    private final ClearWeeks weeks =
            ClearWeeks.read(Path.of(System.getProperty("threshold.repository", "../..")));

    @Test
    void a_story_that_would_reach_christmas_begins_after_the_new_year() {
        LocalDate advent = LocalDate.of(2026, 12, 1);

        assertThat(weeks.beginOn(advent)).isFalse();
        assertThat(weeks.next(advent, DayOfWeek.TUESDAY)).isEqualTo(LocalDate.of(2027, 1, 5));
    }

    @Test
    void the_day_after_a_bank_holiday_and_the_last_before_one_are_clear() {
        assertThat(weeks.beginOn(LocalDate.of(2027, 1, 2))).isTrue();
        assertThat(weeks.beginOn(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(weeks.beginOn(LocalDate.of(2026, 11, 20))).isTrue();
        assertThat(weeks.beginOn(LocalDate.of(2026, 11, 21))).isFalse();
    }
}
