package org.threshold.workflow.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.people.PersonKind.ADULT;
import static org.threshold.workflow.people.PersonKind.CHILD;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BornTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @Test
    void childhood_ends_on_the_eighteenth_birthday() {
        assertThat(born("2008-11-24").childOn(TODAY, CHILD)).isTrue();
        assertThat(born("2008-11-23").childOn(TODAY, CHILD)).isFalse();
    }

    @Test
    void a_mother_of_sixteen_is_a_child_too() {
        assertThat(born("2010-01-01").childOn(TODAY, ADULT)).isTrue();
    }

    @Test
    void somebody_who_may_be_under_eighteen_counts_as_a_child() {
        assertThat(Born.aboutYearsOld(18, TODAY).childOn(TODAY, ADULT)).isTrue();
        assertThat(Born.aboutYearsOld(25, TODAY).childOn(TODAY, CHILD)).isFalse();
    }

    @Test
    void where_the_birth_is_unknown_what_was_recorded_decides() {
        assertThat(new Born.Unknown().childOn(TODAY, CHILD)).isTrue();
        assertThat(new Born.Unknown().childOn(TODAY, ADULT)).isFalse();
    }

    @Test
    void about_two_months_old_is_between_one_and_three() {
        assertThat(Born.aboutMonthsOld(2, TODAY))
                .isEqualTo(
                        new Born.Estimated(
                                LocalDate.parse("2026-08-23"), LocalDate.parse("2026-10-23")));
    }

    @Test
    void newborn_is_not_born_in_the_future() {
        assertThat(Born.aboutMonthsOld(0, TODAY))
                .isEqualTo(new Born.Estimated(LocalDate.parse("2026-10-23"), TODAY));
    }

    @Test
    void an_estimate_cannot_end_before_it_begins() {
        assertThatThrownBy(() -> new Born.Estimated(TODAY, TODAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Born born(String day) {
        return new Born.Known(LocalDate.parse(day));
    }
}
