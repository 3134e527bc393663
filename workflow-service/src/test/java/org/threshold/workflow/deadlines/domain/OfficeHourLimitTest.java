package org.threshold.workflow.deadlines.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.deadlines.domain.Times.CALENDAR;
import static org.threshold.workflow.deadlines.domain.Times.due;
import static org.threshold.workflow.deadlines.domain.Times.inLondon;
import static org.threshold.workflow.deadlines.domain.Times.london;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Office hours are 09:00 to 17:00, Monday to Friday except bank holidays. */
class OfficeHourLimitTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T10:00, 2026-11-24T14:00",
        "2026-11-24T13:00, 2026-11-24T17:00",
        "2026-11-24T13:00:01, 2026-11-25T09:00:01",
        "2026-11-24T16:59, 2026-11-25T12:59",
        "2026-11-24T17:00, 2026-11-25T13:00",
        "2026-11-24T17:01, 2026-11-25T13:00",
        "2026-11-24T23:30, 2026-11-25T13:00",
        "2026-11-24T02:00, 2026-11-24T13:00",
        "2026-11-28T11:00, 2026-11-30T13:00",
        "2026-11-27T15:00, 2026-11-30T11:00",
        "2026-04-02T16:00, 2026-04-07T12:00",
        "2026-12-24T16:00, 2026-12-29T12:00",
        "2026-03-27T16:00, 2026-03-30T12:00",
        "2026-10-23T16:00, 2026-10-26T12:00"
    })
    void four_office_hours_run_only_inside_office_hours(String anchor, String due) {
        assertThat(due("4 office hours", anchor)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T17:00, 2026-11-24T15:00",
        "2026-11-24T11:00, 2026-11-24T09:00",
        "2026-11-24T10:59, 2026-11-23T16:59",
        "2026-11-24T23:59, 2026-11-24T15:00",
        "2026-11-24T03:00, 2026-11-23T15:00",
        "2026-11-29T14:00, 2026-11-27T15:00",
        "2026-04-07T10:00, 2026-04-02T16:00"
    })
    void two_office_hours_before_skip_nights_weekends_and_bank_holidays(
            String limit, String warned) {
        var instant = CALENDAR.minusOfficeTime(london(limit), Duration.ofHours(2));

        assertThat(inLondon(instant)).isEqualTo(warned);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T08:59:59, false",
        "2026-11-24T09:00, true",
        "2026-11-24T16:59:59, true",
        "2026-11-24T17:00, false",
        "2026-11-28T12:00, false",
        "2026-12-28T12:00, false",
        "2026-06-09T09:00, true"
    })
    void the_office_is_open_from_nine_until_just_before_five(String instant, boolean open) {
        assertThat(CALENDAR.isOfficeHours(london(instant))).isEqualTo(open);
    }
}
