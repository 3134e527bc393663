package org.threshold.workflow.improvement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.improvement.domain.Supervision.Words;
import org.threshold.workflow.improvement.domain.Supervision.Written;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;

/** What a supervision needs, and when the next is expected (R-Hosp-2). */
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

    @Test
    void the_next_is_expected_six_weeks_later() {
        var one =
                new Supervision(
                        new UUID(0, 1),
                        new CaseRef("CP-2041"),
                        Role.WARD,
                        TODAY,
                        new Words("x", ""),
                        new Written(new StaffId(new UUID(0, 2)), Instant.EPOCH));

        assertThat(one.nextBy()).isEqualTo("2027-01-05");
    }

    private static SupervisionGiven given(
            Optional<Role> of, Optional<LocalDate> heldOn, String agreed) {
        return new SupervisionGiven(of, heldOn, agreed, "");
    }
}
