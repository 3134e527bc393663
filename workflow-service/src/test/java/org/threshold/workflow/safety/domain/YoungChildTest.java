package org.threshold.workflow.safety.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.people.Born;

/** Which child is a young one in L-3.1.7. */
class YoungChildTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    @Test
    void a_child_is_young_until_its_second_birthday() {
        assertThat(young(new Born.Known(LocalDate.parse("2024-11-25")))).isTrue();
        assertThat(young(new Born.Known(LocalDate.parse("2024-11-24")))).isFalse();
    }

    @Test
    void an_estimate_that_may_be_under_two_is() {
        assertThat(
                        young(
                                new Born.Estimated(
                                        LocalDate.parse("2024-01-01"),
                                        LocalDate.parse("2024-11-25"))))
                .isTrue();
        assertThat(
                        young(
                                new Born.Estimated(
                                        LocalDate.parse("2023-01-01"),
                                        LocalDate.parse("2024-11-24"))))
                .isFalse();
    }

    @Test
    void a_child_of_an_unknown_age_is_young() {
        assertThat(young(new Born.Unknown())).isTrue();
    }

    @Test
    void a_child_that_does_not_move_by_itself_is_young_at_any_age() {
        var six = new Born.Known(LocalDate.parse("2020-01-01"));

        assertThat(YoungChild.is(six, true, TODAY)).isTrue();
        assertThat(young(six)).isFalse();
    }

    private static boolean young(Born born) {
        return YoungChild.is(born, false, TODAY);
    }
}
