package org.threshold.workflow.order.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** T12 and T13: police protection and an emergency protection order end when the law says so. */
class ProtectionEndsTest {

    private static final Instant START = Instant.parse("2026-11-24T20:00:00Z");

    @Test
    void police_protection_ends_when_recorded_and_after_72_hours_at_the_latest() {
        assertThat(now(police(0, 71)).ends()).isEqualTo(at(71));
        assertThat(now(police(0, 72)).recordedTooLate()).isFalse();

        var late =
                now(
                        new ProtectionStep(
                                "police-protection", START, Optional.of(at(72).plusSeconds(1))));
        assertThat(late.ends()).isEqualTo(at(72));
        assertThat(late.recordedTooLate()).isTrue();
    }

    @Test
    void recorded_again_while_it_lasts_police_protection_is_counted_from_its_first_start() {
        assertThat(now(police(0, 48), police(71, 140)).ends()).isEqualTo(at(72));
        assertThat(now(police(0, 48), police(72, 200)).ends()).isEqualTo(at(144));
    }

    @Test
    void an_order_ends_when_recorded_and_after_8_days_at_the_latest() {
        assertThat(now(order(0, 191)).ends()).isEqualTo(at(191));
        assertThat(now(order(0, 192)).recordedTooLate()).isFalse();
        assertThat(now(order(0, 193)).ends()).isEqualTo(at(192));
        assertThat(now(order(0, 193)).recordedTooLate()).isTrue();
    }

    @Test
    void an_order_after_police_protection_is_counted_from_the_start_of_that() {
        var order = now(police(0, 72), order(71, 400));

        assertThat(order.kind()).isEqualTo(ProtectionKind.EMERGENCY_ORDER);
        assertThat(order.since()).isEqualTo(at(71));
        assertThat(order.ends()).isEqualTo(at(192));
    }

    @Test
    void an_order_after_the_end_of_police_protection_is_counted_from_itself() {
        assertThat(now(police(0, 72), order(72, 400)).ends()).isEqualTo(at(72 + 192));
        assertThat(now(police(0, 72), ended(10), order(20, 400)).ends()).isEqualTo(at(20 + 192));
    }

    @Test
    void an_order_granted_while_one_runs_extends_it_by_7_days_at_most() {
        var extended = now(order(0, 192), order(191, 400));

        assertThat(extended.lasts().extended()).isTrue();
        assertThat(extended.since()).isEqualTo(START);
        assertThat(extended.ends()).isEqualTo(at(15 * 24));
        assertThat(now(order(0, 192), order(191, 359)).ends()).isEqualTo(at(359));
        assertThat(now(order(0, 192), order(191, 360)).recordedTooLate()).isFalse();
        assertThat(now(order(0, 192), order(191, 361)).recordedTooLate()).isTrue();
    }

    @Test
    void a_second_extension_adds_nothing() {
        assertThat(now(order(0, 192), order(190, 360), order(300, 600)).ends()).isEqualTo(at(360));
    }

    @Test
    void an_order_granted_after_one_has_ended_is_a_new_one() {
        assertThat(now(order(0, 192), order(192, 900)).ends()).isEqualTo(at(192 + 192));
        assertThat(now(order(0, 192), ended(5), order(6, 900)).ends()).isEqualTo(at(6 + 192));
    }

    @Test
    void after_its_end_nothing_protects_the_child_and_a_warning_changes_nothing() {
        assertThat(ProtectionEnds.after(List.of(police(0, 72), ended(10)))).isEmpty();
        assertThat(ProtectionEnds.after(List.of())).isEmpty();
        assertThat(now(police(0, 72), new ProtectionStep("expiring", at(60), Optional.of(at(90)))))
                .isEqualTo(now(police(0, 72)));
    }

    @Test
    void what_was_recorded_late_stands_where_it_happened() {
        assertThat(now(order(71, 400), police(0, 72)).ends()).isEqualTo(at(192));
    }

    @Test
    void without_a_recorded_end_it_lasts_as_long_as_the_law_lets_it() {
        var open = now(new ProtectionStep("police-protection", START, Optional.empty()));

        assertThat(open.ends()).isEqualTo(at(72));
        assertThat(open.recordedTooLate()).isFalse();
    }

    private static Protection now(ProtectionStep... steps) {
        return ProtectionEnds.after(List.of(steps)).orElseThrow();
    }

    private static ProtectionStep police(int from, int until) {
        return new ProtectionStep("police-protection", at(from), Optional.of(at(until)));
    }

    private static ProtectionStep order(int from, int until) {
        return new ProtectionStep("order-granted", at(from), Optional.of(at(until)));
    }

    private static ProtectionStep ended(int hour) {
        return new ProtectionStep("ended", at(hour), Optional.empty());
    }

    private static Instant at(int hours) {
        return START.plus(Duration.ofHours(hours));
    }
}
