package org.threshold.workflow.improvement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.platform.Refusal;

/** What a supervision needs (R-Hosp-2). */
class SupervisionTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    @Test
    @Requirement("R-Hosp-2")
    void a_supervision_needs_a_practitioner_a_day_that_was_and_what_was_agreed() {
        assertThat(given(Optional.empty(), Optional.empty(), " ").refusals(TODAY))
                .extracting(Refusal::field)
                .containsExactly("of", "heldOn", "agreed");
        assertThat(given(Optional.of(Role.WARD), Optional.of(TODAY), "Ask again.").refusals(TODAY))
                .as("a worry is never asked for")
                .isEmpty();
    }

    @Test
    void a_day_to_come_is_no_supervision_and_an_operator_has_none() {
        assertThat(
                        given(Optional.of(Role.WARD), Optional.of(TODAY.plusDays(1)), "x")
                                .refusals(TODAY))
                .extracting(Refusal::field)
                .containsExactly("heldOn");
        assertThat(given(Optional.of(Role.OPERATOR), Optional.of(TODAY), "x").refusals(TODAY))
                .extracting(Refusal::field)
                .containsExactly("of");
    }

    private static SupervisionGiven given(
            Optional<Role> of, Optional<LocalDate> heldOn, String agreed) {
        return new SupervisionGiven(of, heldOn, agreed, "");
    }
}
