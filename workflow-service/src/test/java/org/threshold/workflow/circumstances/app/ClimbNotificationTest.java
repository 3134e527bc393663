package org.threshold.workflow.circumstances.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.circumstances.app.ClimbNotification.Next;
import org.threshold.workflow.circumstances.app.RingDutyRole.Call;
import org.threshold.workflow.circumstances.domain.DeliveryState;
import org.threshold.workflow.circumstances.domain.Notification;
import org.threshold.workflow.circumstances.domain.NotificationStanding;
import org.threshold.workflow.worklist.Completion;

/**
 * Silence climbs (rules.md, section 5): second channel, a call, the supervisor, a manager of ours.
 * The police have half an hour from ten o'clock; each rung's instant counts from that limit.
 */
class ClimbNotificationTest {

    private final CircumstancesWorld world = new CircumstancesWorld();
    private Notification police;

    @BeforeEach
    void the_police_are_told_of_a_new_injury_at_ten() {
        police = world.told(world.injury(), Recipient.of(Role.POLICE_REFERRAL_SERGEANT));
        world.out.clear();
    }

    @Test
    void nothing_is_due_before_the_limit() {
        assertThat(climbAt("10:29:00")).isEqualTo(new Next("tell", at("10:30:00")));

        assertThat(kinds()).containsExactly("first-channel");
        assertThat(world.out.events).isEmpty();
    }

    @Test
    @Requirement("L-3.1.10")
    void silence_climbs_rung_by_rung_at_the_instant_of_each() {
        assertThat(climbAt("10:30:00")).isEqualTo(new Next("tell", at("10:45:00")));
        assertThat(climbAt("10:45:00")).isEqualTo(new Next("ring", at("11:00:00")));
        assertThat(climbAt("11:00:00")).isEqualTo(new Next("take-over", at("15:00:00")));

        assertThat(kinds())
                .containsExactly(
                        "first-channel", "second-channel", "ring", "supervisor", "take-over");
        assertThat(world.out.asked())
                .containsExactly("police:police-referral-sergeant", "police:duty-inspector");
        assertThat(world.steps.open())
                .containsExactly(
                        "ring-duty-role: [DUTY_SOCIAL_WORKER, EDT_WORKER]",
                        "take-over-notification: [TEAM_MANAGER, EDT_MANAGER]");
    }

    @Test
    void the_second_channel_is_asked_for_with_the_time_until_the_next_rung() {
        climbAt("10:30:00");

        assertThat(world.out.requests().getFirst().data())
                .containsEntry("channel", "second")
                .containsEntry("rung", 1)
                .containsEntry("deliverBy", "2026-11-23T10:32:00Z")
                .containsEntry("acknowledgeBy", "2026-11-23T10:45:00Z");
    }

    @Test
    void a_job_that_asks_twice_does_nothing_twice_and_hears_the_same() {
        climb("10:30:00", 1);
        var first = climb("10:45:00", 2);
        world.out.clear();

        assertThat(climb("10:45:00", 2)).isEqualTo(first);

        assertThat(world.steps.tasks).hasSize(1);
        assertThat(world.out.events).isEmpty();
    }

    @Test
    void rungs_that_were_slept_through_are_caught_up_and_each_step_reaches_the_process_once() {
        assertThat(climb("11:30:00", 1)).isEqualTo(new Next("ring", at("11:30:00")));
        assertThat(climb("11:30:00", 2).asks()).isEqualTo("take-over");
        assertThat(climb("11:30:01", 3).asks()).isEqualTo("tell");

        assertThat(world.steps.tasks).hasSize(2);
    }

    @Test
    void a_telling_that_failed_is_climbed_at_once_and_by_one_rung_only() {
        world.at(at("10:02:00"));
        world.uses.delivery.handle(police.id(), 0, DeliveryState.FAILED);

        assertThat(world.out.messages(police.id().value()))
                .containsExactly("workflow.notification-failed");
        assertThat(climbAt("10:02:00")).isEqualTo(new Next("tell", at("10:45:00")));
        assertThat(kinds()).containsExactly("first-channel", "second-channel");
        assertThat(climbAt("10:02:01").asks()).isEqualTo("tell");
        assertThat(kinds()).containsExactly("first-channel", "second-channel");
    }

    @Test
    void a_telling_that_was_delivered_and_given_back_is_climbed_at_once_and_by_one_rung_only() {
        world.at(at("10:05:00"));
        world.uses.delivery.handle(police.id(), 0, DeliveryState.DELIVERED);
        world.uses.delivery.handle(police.id(), 0, DeliveryState.RETURNED);
        world.uses.delivery.handle(police.id(), 0, DeliveryState.RETURNED);

        assertThat(world.out.messages(police.id().value()))
                .containsExactly("workflow.notification-failed");
        assertThat(climbAt("10:05:00")).isEqualTo(new Next("tell", at("10:45:00")));
        assertThat(climbAt("10:05:01").asks()).isEqualTo("tell");
        assertThat(kinds()).containsExactly("first-channel", "second-channel");
    }

    @Test
    void what_was_given_back_after_the_next_rung_was_told_climbs_no_further() {
        climb("10:30:00", 1);
        world.uses.delivery.handle(police.id(), 0, DeliveryState.RETURNED);
        var before = kinds();

        climbAt("10:31:00");

        assertThat(kinds()).isEqualTo(before);
    }

    @Test
    void where_both_channels_fail_somebody_rings_without_waiting_for_the_limit() {
        world.uses.delivery.handle(police.id(), 0, DeliveryState.FAILED);
        climbAt("10:02:00");
        world.uses.delivery.handle(police.id(), 1, DeliveryState.FAILED);

        assertThat(climbAt("10:04:00").asks()).isEqualTo("ring");
    }

    @Test
    void where_nobody_of_ours_is_on_duty_to_ring_the_supervisor_is_told_at_once() {
        var night = new CircumstancesWorld();
        night.time.withRoster((told, _, _) -> told.code().startsWith("recipient"));
        var about = night.told(night.injury(), Recipient.of(Role.POLICE_REFERRAL_SERGEANT));
        var climb =
                new ClimbNotification(
                        night.notifications, night.tellings, night.time.ladder(), night.deadlines);
        night.at(at("10:45:00"));

        climb.handle(about.id(), 1, night.now());

        assertThat(night.tellings.of(about.id()))
                .extracting(one -> one.kind().code())
                .contains("ring", "supervisor");
        assertThat(night.out.asked()).contains("police:duty-inspector");
    }

    @Test
    void a_call_that_nobody_answers_has_failed_and_whoever_is_next_up_is_asked() {
        climbAt("10:45:00");
        world.out.clear();

        world.at(at("10:50:00"));
        var done = world.uses.ring.handle(world.worker, police.id(), new Call.NoAnswer());

        assertThat(done).isInstanceOf(Completion.Done.class);
        assertThat(states()).endsWith("ring failed", "supervisor queued");
        assertThat(world.out.messages(police.id().value()))
                .containsExactly("workflow.notification-failed");
        world.uses.delivery.handle(police.id(), 3, DeliveryState.FAILED);
        assertThat(climbAt("10:50:00").asks()).isEqualTo("take-over");
    }

    @Test
    void at_the_top_the_managers_are_told_again_every_four_hours_and_no_second_step_opens() {
        climb("11:00:00", 1);
        climb("11:00:00", 2);
        world.out.clear();

        climb("15:00:00", 3);

        assertThat(kinds()).endsWith("take-over", "remind");
        assertThat(world.out.notices)
                .singleElement()
                .asString()
                .startsWith("team-manager: A notification was not acknowledged");
        assertThat(world.steps.tasks).hasSize(2);
    }

    @Test
    void a_manager_hands_it_to_a_named_person_and_nobody_is_asked_any_further() {
        climb("11:30:00", 1);
        climb("11:30:00", 2);
        var named = CircumstancesWorld.staff(Role.SERVICE_MANAGER).staff().orElseThrow();

        var done = world.uses.takeOver.handle(world.manager, police.id(), named, "Drives there.");

        assertThat(done).isInstanceOf(Completion.Done.class);
        assertThat(world.notifications.standing(police.id()))
                .isInstanceOf(NotificationStanding.HandedOver.class);
        assertThat(world.steps.ended).containsExactly(police.id().value());
        assertThat(world.steps.open()).isEmpty();
        assertThat(climb("15:30:00", 3).asks()).isEqualTo("nothing");
    }

    @Test
    void it_is_handed_to_nobody_who_does_not_work_here() {
        climb("11:30:00", 1);
        climb("11:30:00", 2);
        var gone = CircumstancesWorld.staff(Role.HEAD_OF_SERVICE).staff().orElseThrow();

        var refused = world.uses.takeOver.handle(world.manager, police.id(), gone, "Theirs.");

        assertThat(refused).isInstanceOf(Completion.Refused.class);
        assertThat(world.steps.open()).hasSize(2);
    }

    private Next climbAt(String time) {
        return climb(time, at(time).getEpochSecond());
    }

    private Next climb(String time, long job) {
        world.at(at(time));
        return world.uses.climb.handle(police.id(), job, world.now());
    }

    private List<String> kinds() {
        return world.tellings.of(police.id()).stream().map(one -> one.kind().code()).toList();
    }

    private List<String> states() {
        return world.tellings.of(police.id()).stream()
                .map(one -> one.kind().code() + " " + one.state().code())
                .toList();
    }

    private static Instant at(String time) {
        return Instant.parse("2026-11-23T" + time + "Z");
    }
}
