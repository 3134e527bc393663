package org.threshold.workflow.handover.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.deadlines.domain.Times.london;
import static org.threshold.workflow.handover.app.HandoverWorld.BABY;
import static org.threshold.workflow.handover.app.HandoverWorld.DAY;
import static org.threshold.workflow.handover.app.HandoverWorld.NIGHT;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.handover.HandoverReason.Why;
import org.threshold.workflow.handover.domain.HandoverEntry;
import org.threshold.workflow.handover.domain.Standing;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.Completion;

/** The day hands over to the night at 16:30, and hears when nobody takes it (R-ASC-1). */
class HandoverTest {

    private static final Instant LISTED = london("2026-11-24T16:30");
    private static final Why RED = new Why("red", "Red.", "Not decided.");
    private static final Why PLAN = new Why("out-of-hours-plan", "A plan.", "");
    private static final String TAKE = "take-over-for-the-night";
    private static final String RING = "ring-out-of-hours-team";

    private final HandoverWorld world = new HandoverWorld(LISTED.minusSeconds(60));

    @Test
    @Requirement("R-ASC-1")
    void nothing_is_listed_before_half_past_four_and_everything_is_at_half_past_four() {
        world.rule(BABY, RED).look();
        assertThat(world.rows.of(BABY, 1)).isEmpty();

        world.at(LISTED).look();

        assertThat(entry().reasons()).containsExactly(RED);
        var task = world.steps.only(TAKE);
        assertThat(task.due().dueAt()).isEqualTo(LISTED.plusSeconds(1800));
        assertThat(task.candidates()).containsExactlyInAnyOrder(Role.EDT_WORKER, Role.EDT_MANAGER);
        assertThat(task.subject().cases()).containsExactly(BABY.value());
    }

    @Test
    void a_case_is_listed_once_with_every_reason_under_the_case_that_answers() {
        world.rule(BABY, RED).rule(HandoverWorld.JOINED, PLAN).rule(BABY, RED);

        world.at(LISTED).look();

        assertThat(world.steps.waiting()).hasSize(1);
        assertThat(entry().reasons()).containsExactly(RED, PLAN);
    }

    @Test
    void a_list_is_made_once_and_not_for_a_night_that_is_over() {
        world.rule(BABY, RED).at(LISTED).look();
        world.rule(new CaseRef("CP-7"), RED).at(LISTED.plusSeconds(60)).look();
        assertThat(world.rows.of(new CaseRef("CP-7"), 1)).isEmpty();

        var late = new HandoverWorld(london("2026-11-25T09:00"));
        late.rule(BABY, RED).look();
        assertThat(late.rows.of(BABY, 1)).isEmpty();
    }

    @Test
    void a_list_that_was_missed_is_made_while_its_night_lasts() {
        world.rule(BABY, RED).at(london("2026-11-25T02:00")).look();

        assertThat(world.steps.only(TAKE).due().dueAt()).isEqualTo(london("2026-11-25T02:30"));
    }

    @Test
    @Requirement("R-ASC-1")
    void the_night_takes_each_case_over_by_name() {
        listed();

        var done = world.takeOver().handle(NIGHT, world.only());

        assertThat(done).isInstanceOf(Completion.Done.class);
        assertThat(entry().standing())
                .isEqualTo(new Standing.TakenOver(LISTED, LISTED, NIGHT.staff().orElseThrow(), ""));
        assertThat(world.steps.waiting()).isEmpty();
        assertThat(world.limits()).hasSize(1).noneMatch(Deadline::isOpen);
        assertThat(world.takeOver().handle(NIGHT, world.only()))
                .isInstanceOf(Completion.Gone.class);
        assertThatThrownBy(() -> world.takeOver().handle(DAY, world.only()))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    @Requirement("R-ASC-1")
    void not_taken_over_for_half_an_hour_the_day_rings() {
        listed();
        world.at(LISTED.plusSeconds(1799)).climb();
        world.look();
        assertThat(world.steps.of(world.only().value())).containsExactly(TAKE);

        world.at(LISTED.plusSeconds(1800)).climb();
        world.look();

        var task = world.steps.only(RING);
        assertThat(task.due().dueAt()).isEqualTo(LISTED.plusSeconds(3600));
        assertThat(task.candidates())
                .containsExactlyInAnyOrder(
                        Role.DUTY_SOCIAL_WORKER, Role.TEAM_MANAGER, Role.EDT_MANAGER);
        assertThat(world.steps.of(world.only().value())).containsExactly(RING, TAKE);
    }

    @Test
    void nobody_rings_about_what_was_taken_over_meanwhile() {
        listed();
        world.at(LISTED.plusSeconds(1800)).climb();
        world.takeOver().handle(NIGHT, world.only());

        world.look();

        assertThat(world.steps.waiting()).isEmpty();
    }

    @Test
    void whoever_rings_says_who_has_the_case_now() {
        rings();
        assertThat(world.rung().handle(DAY, world.only(), ""))
                .isInstanceOf(Completion.Refused.class);
        assertThat(world.steps.of(world.only().value())).containsExactly(RING, TAKE);

        assertThat(world.rung().handle(DAY, world.only(), "Edith Night"))
                .isInstanceOf(Completion.Done.class);

        assertThat(entry().standing())
                .isEqualTo(
                        new Standing.TakenOver(
                                LISTED,
                                LISTED.plusSeconds(1800),
                                DAY.staff().orElseThrow(),
                                "Edith Night"));
        assertThat(world.steps.waiting()).isEmpty();
        assertThat(world.limits()).hasSize(2).noneMatch(Deadline::isOpen);
    }

    @Test
    void the_night_that_takes_over_late_spares_the_day_the_call() {
        rings();

        world.takeOver().handle(NIGHT, world.only());

        assertThat(world.steps.waiting()).isEmpty();
        assertThat(world.limits()).noneMatch(Deadline::isOpen);
    }

    @Test
    void the_next_list_asks_anew_for_what_nobody_took_over() {
        rings();
        var first = world.only();

        world.at(london("2026-11-25T16:30")).look();

        assertThat(world.rows.find(first).map(HandoverEntry::standing))
                .contains(new Standing.Missed(LISTED));
        assertThat(world.steps.of(first.value())).isEmpty();
        assertThat(world.steps.only(TAKE).subject().id()).isEqualTo(world.only().value());
        assertThat(world.only()).isNotEqualTo(first);
    }

    @Test
    void simulated_time_stops_at_half_past_four_and_waits_until_all_is_handed_over() {
        world.rule(BABY, RED);
        assertThat(world.times().nextAfter(LISTED.minusSeconds(60))).contains(LISTED);
        assertThat(world.times().what(LISTED.minusSeconds(60))).isEmpty();

        world.at(LISTED);
        assertThat(world.times().what(LISTED)).contains("the handover to the night");
        world.look();
        assertThat(world.times().what(LISTED)).isEmpty();

        world.at(LISTED.plusSeconds(1800)).climb();
        assertThat(world.times().what(LISTED.plusSeconds(1800))).isNotEqualTo(Optional.empty());
    }

    private void listed() {
        world.rule(BABY, RED).at(LISTED).look();
    }

    private void rings() {
        listed();
        world.at(LISTED.plusSeconds(1800)).climb();
        world.look();
    }

    private HandoverEntry entry() {
        return world.rows.find(world.only()).orElseThrow();
    }
}
