package org.threshold.workflow.referral.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.referral.Mobility;

/** L-3.1.5: mobility is asked for every child under five; under six months it is not mobile. */
class MobilityRuleTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @ParameterizedTest
    @CsvSource({"2026-05-24, NOT_MOBILE", "2026-05-23, NOT_KNOWN"})
    void nothing_said_means_not_mobile_until_the_day_of_six_months(String born, Mobility recorded) {
        assertThat(MobilityRule.recorded(Mobility.NOT_KNOWN, on(born), TODAY)).isEqualTo(recorded);
    }

    @Test
    void what_was_said_is_recorded_as_it_was_said() {
        assertThat(MobilityRule.recorded(Mobility.MOBILE, on("2026-09-01"), TODAY))
                .isEqualTo(Mobility.MOBILE);
    }

    @ParameterizedTest
    @CsvSource({"2021-11-24, true", "2021-11-23, false"})
    void it_is_asked_until_the_fifth_birthday(String born, boolean asked) {
        assertThat(MobilityRule.missing(Mobility.NOT_KNOWN, on(born), TODAY)).isEqualTo(asked);
    }

    @Test
    void it_is_asked_where_nobody_knows_the_age_and_not_where_it_is_known() {
        assertThat(MobilityRule.missing(Mobility.NOT_KNOWN, new Born.Unknown(), TODAY)).isTrue();
        assertThat(MobilityRule.missing(Mobility.MOBILE, on("2025-01-01"), TODAY)).isFalse();
    }

    private static Born on(String day) {
        return new Born.Known(LocalDate.parse(day));
    }
}
