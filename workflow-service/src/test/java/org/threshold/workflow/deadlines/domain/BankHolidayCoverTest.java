package org.threshold.workflow.deadlines.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.deadlines.domain.Times.CALENDAR;
import static org.threshold.workflow.deadlines.domain.Times.london;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The calendar knows how far it knows. */
class BankHolidayCoverTest {

    @Test
    void the_shipped_list_covers_four_years_of_eight_holidays_each() {
        var days =
                LocalDate.parse("2024-01-01")
                        .datesUntil(LocalDate.parse("2028-01-01"))
                        .filter(day -> day.getDayOfWeek().getValue() <= 5)
                        .filter(day -> !CALENDAR.isWorkingDay(day));

        assertThat(days).hasSize(32);
    }

    @Test
    void ninety_days_of_cover_are_enough_and_eighty_nine_are_not() {
        var ninety = CALENDAR.cover(LocalDate.parse("2027-10-02"));
        var eightyNine = CALENDAR.cover(LocalDate.parse("2027-10-03"));

        assertThat(ninety.daysLeft()).isEqualTo(90);
        assertThat(ninety.isShort()).isFalse();
        assertThat(eightyNine.isShort()).isTrue();
    }

    @Test
    void beyond_its_cover_it_still_counts_and_says_so() {
        var term = new WorkingLimit.WorkingDays(1).term(london("2027-12-31T10:00"), CALENDAR);

        assertThat(term.dueAt()).isEqualTo(london("2028-01-03T17:00"));
        assertThat(term.beyondCalendar()).isTrue();
    }

    @Test
    void inside_its_cover_it_is_sure() {
        var term = new WorkingLimit.WorkingDays(1).term(london("2027-12-30T10:00"), CALENDAR);

        assertThat(term.beyondCalendar()).isFalse();
    }

    @Test
    void without_any_list_a_weekend_is_still_no_working_day() {
        var day = LocalDate.parse("2026-11-28");
        var nothingKnown =
                new WorkingCalendar(BankHolidays.parse(List.of("covers 2020-01-01 2020-12-31")));

        assertThat(nothingKnown.isWorkingDay(day)).isFalse();
        assertThat(nothingKnown.isWorkingDay(day.plusDays(1))).isFalse();
        assertThat(nothingKnown.isWorkingDay(day.plusDays(2))).isTrue();
    }

    @Test
    void a_holiday_outside_the_cover_is_refused() {
        var lines = List.of("covers 2026-01-01 2026-12-31", "2027-01-01 New Year's Day");

        assertThatThrownBy(() -> BankHolidays.parse(lines)).hasMessageContaining("outside");
    }
}
