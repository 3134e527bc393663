package org.threshold.workflow.deadlines.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.deadlines.domain.Times.CALENDAR;
import static org.threshold.workflow.deadlines.domain.Times.due;
import static org.threshold.workflow.deadlines.domain.Times.london;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Elapsed time runs day and night; same day is 23:59, with four hours at the least. */
class ElapsedLimitTest {

    @Test
    void twenty_four_hours_end_an_hour_later_by_the_clock_when_summer_time_begins() {
        assertThat(due("24 hours", "2026-03-28T14:00")).isEqualTo("2026-03-29T15:00");
    }

    @Test
    void twenty_four_hours_end_an_hour_earlier_by_the_clock_when_summer_time_ends() {
        assertThat(due("24 hours", "2026-10-24T14:00")).isEqualTo("2026-10-25T13:00");
    }

    @Test
    void an_hour_counts_through_the_hour_that_the_clocks_skip() {
        assertThat(due("1 hour", "2026-03-29T00:30")).isEqualTo("2026-03-29T02:30");
    }

    @Test
    void an_hour_counts_through_the_hour_that_comes_twice() {
        var first = Instant.parse("2026-10-25T00:30:00Z");

        var due = new ElapsedLimit.Elapsed(1, ChronoUnit.HOURS).dueAt(first, CALENDAR);

        assertThat(due).hasToString("2026-10-25T01:30:00Z");
    }

    @Test
    void elapsed_time_takes_no_notice_of_weekends_and_bank_holidays() {
        assertThat(due("48 hours", "2026-12-24T16:00")).isEqualTo("2026-12-26T16:00");
    }

    @Test
    void the_second_survey_s_window_opens_after_eleven_days_and_is_due_after_fourteen() {
        var term = TimeLimitWords.parse("11 to 14 days").term(london("2026-11-24T10:00"), CALENDAR);

        assertThat(term.opensAt()).isEqualTo(london("2026-12-05T10:00"));
        assertThat(term.dueAt()).isEqualTo(london("2026-12-08T10:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T00:00, 2026-11-24T23:59",
        "2026-11-24T10:00, 2026-11-24T23:59",
        "2026-11-24T19:58:59, 2026-11-24T23:59",
        "2026-11-24T19:59:00, 2026-11-24T23:59",
        "2026-11-24T19:59:01, 2026-11-24T23:59:01",
        "2026-11-24T23:30, 2026-11-25T03:30",
        "2026-11-28T23:59:59, 2026-11-29T03:59:59"
    })
    void same_day_is_one_minute_to_midnight_or_four_hours_where_less_are_left(
            String anchor, String due) {
        assertThat(due("same day", anchor)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-28T23:30, 2026-03-29T04:30", "2026-10-24T23:30, 2026-10-25T02:30"})
    void the_four_hours_of_same_day_are_elapsed_hours_when_the_clocks_change(
            String anchor, String due) {
        assertThat(due("same day", anchor)).isEqualTo(due);
    }

    @Test
    void as_soon_as_possible_is_due_from_the_anchor_on() {
        assertThat(due("as soon as possible", "2026-11-24T10:00")).isEqualTo("2026-11-24T10:00");
    }

    @Test
    void a_fraction_of_a_second_is_dropped() {
        var anchor = Instant.parse("2026-11-24T10:00:00.987654Z");

        var term = TimeLimitWords.parse("24 hours").term(anchor, CALENDAR);

        assertThat(term.anchor()).hasToString("2026-11-24T10:00:00Z");
        assertThat(term.dueAt()).hasToString("2026-11-25T10:00:00Z");
    }
}
