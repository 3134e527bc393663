package org.threshold.workflow.deadlines.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.deadlines.domain.Times.CALENDAR;
import static org.threshold.workflow.deadlines.domain.Times.due;
import static org.threshold.workflow.deadlines.domain.Times.london;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** n working days end at the close of office hours on the n-th working day after day 0. */
class WorkingDayLimitTest {

    @ParameterizedTest
    @ValueSource(strings = {"16:59", "17:00", "17:01", "00:00", "09:00", "23:30", "23:59:59"})
    void one_working_day_from_any_time_of_a_Tuesday_ends_on_Wednesday_at_five(String time) {
        assertThat(due("1 working day", "2026-11-24T" + time)).isEqualTo("2026-11-25T17:00");
    }

    @Test
    void one_working_day_from_a_Saturday_ends_on_Monday() {
        assertThat(due("1 working day", "2026-11-28T11:00")).isEqualTo("2026-11-30T17:00");
    }

    @Test
    void one_working_day_from_late_on_a_Friday_ends_on_Monday() {
        assertThat(due("1 working day", "2026-11-27T23:30")).isEqualTo("2026-11-30T17:00");
    }

    @Test
    void one_working_day_from_Maundy_Thursday_ends_on_the_Tuesday_after_Easter() {
        assertThat(due("1 working day", "2026-04-02T16:30")).isEqualTo("2026-04-07T17:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-24T10:00, 2026-12-29T17:00",
        "2026-12-25T10:00, 2026-12-29T17:00",
        "2026-12-26T10:00, 2026-12-29T17:00",
        "2026-12-28T10:00, 2026-12-29T17:00",
        "2027-12-24T10:00, 2027-12-29T17:00",
        "2027-12-27T10:00, 2027-12-29T17:00"
    })
    void christmas_and_its_substitute_days_are_no_working_days(String anchor, String due) {
        assertThat(due("1 working day", anchor)).isEqualTo(due);
    }

    @Test
    void the_28th_of_December_is_a_working_day_in_a_year_that_needs_no_substitute() {
        assertThat(due("1 working day", "2025-12-26T10:00")).isEqualTo("2025-12-29T17:00");
        assertThat(CALENDAR.isOfficeHours(london("2026-12-28T12:00"))).isFalse();
    }

    @Test
    void the_leap_day_is_a_working_day_like_any_Thursday() {
        assertThat(due("1 working day", "2024-02-28T12:00")).isEqualTo("2024-02-29T17:00");
        assertThat(due("2 working days", "2024-02-28T12:00")).isEqualTo("2024-03-01T17:00");
    }

    @Test
    void a_day_is_a_day_in_London_even_when_it_is_still_yesterday_in_UTC() {
        var justAfterMidnightInSummer = london("2026-06-09T00:30");

        var due = new WorkingLimit.WorkingDays(1).dueAt(justAfterMidnightInSummer, CALENDAR);

        assertThat(justAfterMidnightInSummer).hasToString("2026-06-08T23:30:00Z");
        assertThat(due).isEqualTo(london("2026-06-10T17:00"));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-27T12:00, 2026-03-30T16:00:00Z", "2026-10-23T12:00, 2026-10-26T17:00:00Z"})
    void five_o_clock_is_London_s_five_o_clock_on_both_sides_of_a_clock_change(
            String anchor, String due) {
        var limit = new WorkingLimit.WorkingDays(1);

        assertThat(limit.dueAt(london(anchor), CALENDAR)).hasToString(due);
    }

    @Test
    void fifteen_working_days_over_Easter_leave_out_weekends_and_both_bank_holidays() {
        assertThat(due("15 working days", "2026-03-25T14:00")).isEqualTo("2026-04-17T17:00");
    }

    @Test
    void fifteen_working_days_over_Christmas_and_New_Year() {
        assertThat(due("15 working days", "2026-12-18T10:00")).isEqualTo("2027-01-13T17:00");
    }

    @Test
    void forty_five_working_days() {
        assertThat(due("45 working days", "2026-09-01T10:00")).isEqualTo("2026-11-03T17:00");
    }
}
