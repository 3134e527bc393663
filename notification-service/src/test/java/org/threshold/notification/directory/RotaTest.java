package org.threshold.notification.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threshold.notification.directory.WhoIsOn.Nobody;
import org.threshold.notification.directory.WhoIsOn.NotSaid;
import org.threshold.notification.directory.WhoIsOn.Somebody;
import org.threshold.trace.Requirement;

/** Who is on duty, and until when; 2 November 2026 is a Monday, and England has winter time. */
class RotaTest {

    private static final BankHolidays CHRISTMAS =
            new BankHolidays(Set.of(LocalDate.parse("2026-12-25"), LocalDate.parse("2026-12-28")));

    private static final String WEEKDAYS = "monday,tuesday,wednesday,thursday,friday";

    @Test
    @Requirement("L-3.1.15")
    void whoever_has_the_turn_is_on_duty_until_it_ends() {
        Rota rota = RotasOf.turns("monday 08:00 20:00 Day", "monday 20:00 08:00 Night");

        assertOn(rota, "2026-11-02T08:00:00Z", "Day", "2026-11-02T20:00:00Z");
        assertOn(rota, "2026-11-02T19:59:59Z", "Day", "2026-11-02T20:00:00Z");
        assertOn(rota, "2026-11-02T20:00:00Z", "Night", "2026-11-03T08:00:00Z");
        assertOn(rota, "2026-11-03T07:59:00Z", "Night", "2026-11-03T08:00:00Z");
        assertNobody(rota, "2026-11-03T08:00:00Z", "2026-11-09T08:00:00Z");
        assertNobody(rota, "2026-11-02T07:59:59Z", "2026-11-02T08:00:00Z");
    }

    @Test
    void both_times_equal_are_a_whole_day_from_then_on() {
        Rota rota = RotasOf.turns("saturday 09:00 09:00 Weekend");

        assertOn(rota, "2026-11-07T09:00:00Z", "Weekend", "2026-11-08T09:00:00Z");
        assertOn(rota, "2026-11-08T08:59:00Z", "Weekend", "2026-11-08T09:00:00Z");
        assertNobody(rota, "2026-11-08T09:00:00Z", "2026-11-14T09:00:00Z");
    }

    @Test
    void where_turns_overlap_the_first_that_is_listed_counts_and_takes_over() {
        Rota rota = RotasOf.turns("monday 12:00 13:00 Clinic", "daily 00:00 00:00 Desk");

        assertOn(rota, "2026-11-02T11:00:00Z", "Desk", "2026-11-02T12:00:00Z");
        assertOn(rota, "2026-11-02T12:30:00Z", "Clinic", "2026-11-02T13:00:00Z");
        assertOn(rota, "2026-11-02T13:00:00Z", "Desk", "2026-11-03T00:00:00Z");
    }

    @Test
    void on_a_bank_holiday_only_turns_begin_that_name_bank_holidays() {
        Rota rota = RotasOf.turns(WEEKDAYS + " 08:00 18:30 Desk", "bank-holiday 10:00 12:00 Rota");

        assertOn(rota, "2026-12-24T09:00:00Z", "Desk", "2026-12-24T18:30:00Z");
        assertNobody(rota, "2026-12-25T09:00:00Z", "2026-12-25T10:00:00Z");
        assertOn(rota, "2026-12-25T11:00:00Z", "Rota", "2026-12-25T12:00:00Z");
        assertNobody(rota, "2026-12-27T11:00:00Z", "2026-12-28T10:00:00Z");
        assertNobody(rota, "2026-12-28T12:00:00Z", "2026-12-29T08:00:00Z");
    }

    @Test
    void the_night_before_a_bank_holiday_goes_on_to_its_end() {
        Rota rota = RotasOf.turns(WEEKDAYS + " 20:00 08:00 Night");

        assertOn(rota, "2026-12-25T07:00:00Z", "Night", "2026-12-25T08:00:00Z");
        assertNobody(rota, "2026-12-25T21:00:00Z", "2026-12-29T20:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        // 29 March 2026: 01:00 becomes 02:00. What ends or begins in between does so at the skip.
        "2026-03-29T00:59:00Z, Evening, 2026-03-29T01:00:00Z",
        "2026-03-29T01:00:00Z, Night, 2026-03-29T07:00:00Z",
        // 25 October 2026: 02:00 becomes 01:00. The evening ends once, the first time.
        "2026-10-25T00:29:00Z, Evening, 2026-10-25T00:30:00Z",
        "2026-10-25T00:30:00Z, Night, 2026-10-25T08:00:00Z",
        "2026-10-25T01:15:00Z, Night, 2026-10-25T08:00:00Z"
    })
    void the_clock_changes_and_nobody_is_on_twice_or_missing(Instant at, String who, Instant end) {
        Rota rota =
                RotasOf.turns(
                        "daily 20:00 01:30 Evening",
                        "daily 01:30 08:00 Night",
                        "daily 08:00 20:00 Day");

        assertOn(rota, at.toString(), who, end.toString());
    }

    @Test
    void a_turn_that_the_clock_skips_is_not_that_night() {
        Rota rota = RotasOf.turns("daily 01:00 02:00 Dog watch");

        assertOn(rota, "2026-03-28T01:30:00Z", "Dog watch", "2026-03-28T02:00:00Z");
        assertNobody(rota, "2026-03-28T02:00:00Z", "2026-03-30T00:00:00Z");
        assertOn(rota, "2026-10-25T00:00:00Z", "Dog watch", "2026-10-25T02:00:00Z");
    }

    @Test
    void without_turns_nothing_is_said_which_is_no_gap() {
        assertThat(RotasOf.turns().at(Instant.EPOCH, CHRISTMAS)).isEqualTo(new NotSaid());
    }

    @Test
    void a_rota_that_never_has_anybody_again_says_so() {
        Rota rota = RotasOf.turns("bank-holiday 10:00 12:00 Rota");

        assertNobody(rota, "2026-11-02T10:00:00Z", "2026-12-25T10:00:00Z");
        assertThat(rota.at(Instant.parse("2026-12-28T12:00:00Z"), CHRISTMAS))
                .isEqualTo(new Nobody(null));
    }

    private static void assertOn(Rota rota, String at, String who, String until) {
        assertThat(rota.at(Instant.parse(at), CHRISTMAS))
                .isInstanceOfSatisfying(
                        Somebody.class,
                        on -> {
                            assertThat(on.turn().name()).isEqualTo(who);
                            assertThat(on.until()).isEqualTo(until);
                        });
    }

    private static void assertNobody(Rota rota, String at, String until) {
        assertThat(rota.at(Instant.parse(at), CHRISTMAS))
                .isEqualTo(new Nobody(Instant.parse(until)));
    }
}
