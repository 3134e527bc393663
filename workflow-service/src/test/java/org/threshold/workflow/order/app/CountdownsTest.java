package org.threshold.workflow.order.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.order.app.OrderWorld.BABY;
import static org.threshold.workflow.order.app.OrderWorld.INTO;
import static org.threshold.workflow.order.app.OrderWorld.WORKER;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.order.domain.FromThenOn;
import org.threshold.workflow.worklist.Completion;

/** T12 and T13: somebody has to say in time what protects the child from then on. */
class CountdownsTest {

    private static final Instant START = Instant.parse("2026-11-24T20:00:00Z");

    private final OrderWorld world = new OrderWorld(START);

    @Test
    void police_protection_is_counted_down_to_its_recorded_end() {
        police(48);

        var due = only();
        assertThat(due.limit().code()).isEqualTo(LimitCode.T12_POLICE_PROTECTION);
        assertThat(due.dueAt()).isEqualTo(at(48));
        assertThat(world.steps.only().step()).isEqualTo(DecideProtection.STEP);
        assertThat(world.steps.only().due().dueAt()).isEqualTo(at(48));
    }

    @Test
    void a_recorded_end_later_than_the_law_allows_is_taken_and_has_to_be_checked() {
        police(80);

        var due = only();
        assertThat(due.dueAt()).isEqualTo(at(72));
        assertThat(world.glance().known(due.waiting().id()))
                .containsExactly(
                        "In police protection since Tuesday 24 November 2026 at 20:00, ends by Friday 27 November"
                                + " 2026 at 20:00 at the latest. The recorded end is later than the law allows:"
                                + " check it.");
        assertThat(world.glance().page(due.waiting().id())).isEqualTo("/cases/CP-2041");
    }

    @Test
    void its_ladder_warns_a_day_and_four_hours_before() {
        police(72);

        assertThat(world.deadlines.ladders().of(only().id()))
                .extracting(rung -> rung.dueAt())
                .startsWith(at(48), at(68), at(72), at(72).plus(Duration.ofMinutes(30)));
    }

    @Test
    void a_later_record_of_the_same_replaces_the_countdown() {
        police(72);
        world.happens("police-protection", at(1), until(40));

        assertThat(only().dueAt()).isEqualTo(at(40));
        assertThat(world.steps.waiting()).hasSize(1);
    }

    @Test
    void a_corrected_end_moves_the_countdown_and_a_withdrawal_ends_it() {
        police(72);

        world.replaced(Optional.of(until(40)));
        assertThat(only().dueAt()).isEqualTo(at(40));
        assertThat(world.steps.waiting()).hasSize(1);

        world.replaced(Optional.empty());
        assertThat(world.running()).isEmpty();
        assertThat(world.steps.waiting()).isEmpty();
    }

    @Test
    void an_order_takes_the_place_of_police_protection_and_is_extended() {
        police(72);
        world.happens("order-granted", at(24), until(400));

        assertThat(only().limit().code()).isEqualTo(LimitCode.T13_EMERGENCY_ORDER);
        assertThat(only().dueAt()).isEqualTo(at(192));

        world.happens("order-granted", at(190), until(350));

        assertThat(only().limit().code()).isEqualTo(LimitCode.T13_EMERGENCY_ORDER_EXTENDED);
        assertThat(only().dueAt()).isEqualTo(at(350));
    }

    @Test
    void its_end_stops_the_countdown() {
        police(72);
        world.happens("ended", at(10), Map.of());

        assertThat(world.running()).isEmpty();
        assertThat(world.steps.waiting()).isEmpty();
        assertThat(world.read().of(WORKER, BABY)).isEmpty();
    }

    @Test
    void neither_a_warning_nor_another_change_begins_the_countdown_anew() {
        police(72);
        var before = only().id();
        world.happens("expiring", at(60), until(72));
        world.happens(ChangeKind.CHILD_MISSING, "", at(61), Map.of());

        assertThat(only().id()).isEqualTo(before);
    }

    @Test
    void what_protects_the_child_then_is_taken_while_the_protection_lasts() {
        police(72);
        var task = world.steps.only();

        assertThat(world.decide().handle(WORKER, task, FromThenOn.OTHER, ""))
                .isInstanceOf(Completion.Refused.class);
        assertThat(world.running()).hasSize(1);
        assertThat(
                        world.decide()
                                .handle(
                                        WORKER,
                                        task,
                                        FromThenOn.AGREED_WITH_PARENTS,
                                        "With the grandmother from Friday."))
                .isInstanceOf(Completion.Done.class);
        assertThat(world.running()).isEmpty();
        assertThat(world.audit)
                .singleElement()
                .extracting(one -> one.why())
                .isEqualTo("Agreed with the parents: With the grandmother from Friday.");
        assertThat(world.decide().handle(WORKER, task, FromThenOn.OTHER, "Late."))
                .isInstanceOf(Completion.Gone.class);
    }

    @Test
    void the_countdown_goes_with_a_case_that_joins_another() {
        police(72);
        world.joins();

        assertThat(only().waiting().cases()).containsExactly(INTO.value());
        assertThat(world.steps.only().subject().cases()).containsExactly(INTO.value());
        world.happens("ended", at(20), Map.of());
        assertThat(world.running()).isEmpty();
    }

    private void police(int until) {
        world.happens("police-protection", START, until(until));
    }

    private Deadline only() {
        assertThat(world.running()).hasSize(1);
        return world.running().getFirst();
    }

    private static Map<String, String> until(int hours) {
        return Map.of("until", at(hours).toString());
    }

    private static Instant at(int hours) {
        return START.plus(Duration.ofHours(hours));
    }
}
