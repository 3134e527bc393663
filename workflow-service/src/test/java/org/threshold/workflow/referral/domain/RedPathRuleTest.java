package org.threshold.workflow.referral.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.referral.Mark;
import org.threshold.workflow.referral.Mobility;
import org.threshold.workflow.referral.Path;

/** L-3.1.5: injury to a child that is not mobile. */
class RedPathRuleTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @Test
    @Requirement({"L-3.1.5", "R-C&F-10"})
    void an_injured_baby_under_six_months_is_red_even_when_called_mobile() {
        assertThat(path(Mark.INJURY, Mobility.MOBILE, bornOn("2026-05-24"))).isEqualTo(Path.RED);
    }

    @Test
    void on_the_day_it_turns_six_months_a_mobile_child_is_not_red_by_age() {
        assertThat(path(Mark.INJURY, Mobility.MOBILE, bornOn("2026-05-23")))
                .isEqualTo(Path.NOT_RED);
    }

    @Test
    void an_injured_older_child_that_is_not_mobile_is_red() {
        assertThat(path(Mark.INJURY, Mobility.NOT_MOBILE, bornOn("2019-01-01")))
                .isEqualTo(Path.RED);
    }

    @Test
    void mobility_not_known_counts_as_not_mobile_under_two() {
        assertThat(path(Mark.INJURY, Mobility.NOT_KNOWN, bornOn("2024-11-24"))).isEqualTo(Path.RED);
        assertThat(path(Mark.INJURY, Mobility.NOT_KNOWN, bornOn("2024-11-23")))
                .isEqualTo(Path.NOT_RED);
    }

    @Test
    void nothing_known_of_age_or_mobility_pulls_up() {
        assertThat(path(Mark.INJURY, Mobility.NOT_KNOWN, new Born.Unknown())).isEqualTo(Path.RED);
    }

    @Test
    void an_estimate_that_may_be_under_six_months_pulls_up() {
        Born about = Born.aboutMonthsOld(6, TODAY);

        assertThat(path(Mark.INJURY, Mobility.MOBILE, about)).isEqualTo(Path.RED);
    }

    @Test
    void a_mark_that_may_be_an_injury_is_held_red() {
        assertThat(path(Mark.UNCERTAIN_MARK, Mobility.NOT_MOBILE, bornOn("2026-09-07")))
                .isEqualTo(Path.RED_HELD);
    }

    @Test
    void a_baby_without_any_mark_is_not_red() {
        assertThat(path(Mark.NONE_SEEN, Mobility.NOT_MOBILE, bornOn("2026-09-07")))
                .isEqualTo(Path.NOT_RED);
    }

    private static Path path(Mark mark, Mobility mobility, Born born) {
        return RedPathRule.path(mark, mobility, born, TODAY);
    }

    private static Born bornOn(String day) {
        return new Born.Known(LocalDate.parse(day));
    }
}
