package org.threshold.workflow.handover.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.deadlines.domain.Times.london;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threshold.trace.Requirement;
import org.threshold.workflow.deadlines.domain.Times;

/** Which night the day hands over to (R-ASC-1): lists on working days, until the next begins. */
class NightsTest {

    private final Nights nights = new Nights(Times.CALENDAR);

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T16:29, 2026-11-23",
        "2026-11-24T16:30, 2026-11-24",
        "2026-11-25T08:00, 2026-11-24",
        "2026-11-28T18:00, 2026-11-27", // a Saturday: the night team keeps what it holds
        "2026-12-25T18:00, 2026-12-24", // Christmas Day
        "2026-07-01T16:30, 2026-07-01" // summer time
    })
    @Requirement("R-ASC-1")
    void a_list_is_due_at_half_past_four_of_every_working_day(String now, LocalDate day) {
        assertThat(nights.latest(london(now)).day()).isEqualTo(day);
    }

    @Test
    void a_night_lasts_until_nine_of_the_next_working_day() {
        var friday = nights.of(LocalDate.parse("2026-11-27"));

        assertThat(friday.from()).isEqualTo(london("2026-11-27T16:30"));
        assertThat(friday.until()).isEqualTo(london("2026-11-30T09:00"));
        assertThat(friday.over(london("2026-11-30T08:59"))).isFalse();
        assertThat(friday.over(london("2026-11-30T09:00"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T10:00, 2026-11-24",
        "2026-11-24T20:00, 2026-11-24",
        "2026-11-25T08:59, 2026-11-24",
        "2026-11-25T09:00, 2026-11-25",
        "2026-11-28T12:00, 2026-11-27",
        "2026-11-27T09:00, 2026-11-27"
    })
    void what_is_said_now_is_for_the_night_that_it_is_or_the_one_to_come(
            String now, LocalDate day) {
        assertThat(nights.coming(london(now)).day()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T16:29:59, 2026-11-24T16:30",
        "2026-11-24T16:30, 2026-11-25T16:30",
        "2026-11-27T16:30, 2026-11-30T16:30",
        "2026-11-28T10:00, 2026-11-30T16:30"
    })
    void the_next_list_is_later_than_now(String now, String next) {
        assertThat(nights.listedAfter(london(now))).isEqualTo(london(next));
    }
}
