package org.threshold.workflow.deadlines.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.deadlines.domain.Times.due;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Months go by calendar; a review at 10:00 is the first on a working day after the contact. */
class CalendarLimitTest {

    @ParameterizedTest
    @CsvSource({
        "2026-08-24T10:00, 2026-11-24T17:00",
        "2026-08-28T10:00, 2026-11-27T17:00",
        "2026-08-29T23:30, 2026-11-27T17:00",
        "2026-09-25T10:00, 2026-12-24T17:00",
        "2026-09-28T10:00, 2026-12-24T17:00",
        "2026-01-06T10:00, 2026-04-02T17:00"
    })
    void three_months_end_on_that_day_or_the_working_day_before(String anchor, String due) {
        assertThat(due("3 months", anchor)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"2023-11-30T10:00, 2024-02-29T17:00", "2024-11-29T10:00, 2025-02-28T17:00"})
    void a_month_that_is_too_short_ends_on_its_last_day(String anchor, String due) {
        assertThat(due("3 months", anchor)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T02:00, 2026-11-24T10:00",
        "2026-11-24T09:59:59, 2026-11-24T10:00",
        "2026-11-24T10:00, 2026-11-25T10:00",
        "2026-11-24T23:30, 2026-11-25T10:00",
        "2026-11-28T20:00, 2026-11-30T10:00",
        "2026-04-02T22:00, 2026-04-07T10:00",
        "2026-12-25T01:00, 2026-12-29T10:00"
    })
    void the_plan_of_the_night_is_reviewed_at_the_first_ten_o_clock_of_a_working_day(
            String contact, String review) {
        assertThat(due("first 10:00 on a working day", contact)).isEqualTo(review);
    }
}
