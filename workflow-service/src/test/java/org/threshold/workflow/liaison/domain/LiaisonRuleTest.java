package org.threshold.workflow.liaison.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.liaison.domain.ALiaison.MONDAY;
import static org.threshold.workflow.liaison.domain.ALiaison.TODAY;
import static org.threshold.workflow.liaison.domain.ALiaison.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.liaison.domain.Liaison.Standing.Held;
import org.threshold.workflow.liaison.domain.Liaison.Standing.NotHeld;
import org.threshold.workflow.platform.Refusal;

class LiaisonRuleTest {

    private static final Optional<LocalDate> YESTERDAY = Optional.of(TODAY.minusDays(1));
    private static final Optional<LocalDate> TOMORROW = Optional.of(TODAY.plusDays(1));
    private static final NotHeld NOT = new NotHeld("", MONDAY);
    private static final Held HELD = new Held(TODAY, MONDAY);

    @Test
    void one_is_planned_at_a_practice_for_today_at_the_earliest() {
        assertThat(LiaisonRule.toPlan("K81234", Optional.of(TODAY), TODAY)).isEmpty();
        assertThat(fields(LiaisonRule.toPlan("K81234", YESTERDAY, TODAY))).containsExactly("on");
        assertThat(fields(LiaisonRule.toPlan("k8123", Optional.empty(), TODAY)))
                .containsExactly("practice", "on");
    }

    @Test
    void one_was_held_today_at_the_latest() {
        assertThat(LiaisonRule.toHold(YESTERDAY, TODAY)).isEmpty();
        assertThat(LiaisonRule.toHold(Optional.of(TODAY), TODAY)).isEmpty();
        assertThat(fields(LiaisonRule.toHold(TOMORROW, TODAY))).containsExactly("heldOn");
        assertThat(fields(LiaisonRule.toHold(Optional.empty(), TODAY))).containsExactly("heldOn");
    }

    @Test
    @Requirement("R-GP-1")
    void one_that_does_not_take_place_needs_a_new_date() {
        assertThat(LiaisonRule.toMove(TOMORROW, TODAY)).isEmpty();
        assertThat(LiaisonRule.toMove(Optional.of(TODAY), TODAY)).isEmpty();
        assertThat(fields(LiaisonRule.toMove(YESTERDAY, TODAY))).containsExactly("newDate");
        assertThat(LiaisonRule.toMove(Optional.empty(), TODAY))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.field()).isEqualTo("newDate");
                            assertThat(it.problem()).contains("It is kept");
                            assertThat(it.remedy()).isNotBlank();
                        });
    }

    @Test
    @Requirement("R-GP-1")
    void the_named_gp_is_told_of_two_in_a_row() {
        assertThat(TwoInARow.notHeld(standing(NOT))).isFalse();
        assertThat(TwoInARow.notHeld(standing(NOT, NOT))).isTrue();
        assertThat(TwoInARow.notHeld(standing(NOT, HELD, NOT))).isFalse();
        assertThat(TwoInARow.notHeld(standing(HELD, NOT, NOT))).isFalse();
        assertThat(TwoInARow.notHeld(standing(NOT, NOT, NOT, HELD))).isTrue();
    }

    @Test
    void the_month_counts_from_the_close_of_the_day_or_from_the_record_of_the_same_day() {
        assertThat(new Held(TODAY, MONDAY).since()).isEqualTo(MONDAY);
        assertThat(new Held(TODAY.minusDays(3), MONDAY).since())
                .isEqualTo(Instant.parse("2026-11-20T17:00:00Z"));
        assertThat(new Held(LocalDate.parse("2026-07-01"), MONDAY).since())
                .isEqualTo(Instant.parse("2026-07-01T16:00:00Z"));
    }

    private static List<String> fields(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::field).toList();
    }
}
