package org.threshold.workflow.circumstances.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.circumstances.app.ClimbNotification.Next;
import org.threshold.workflow.circumstances.app.RingDutyRole.Call;
import org.threshold.workflow.circumstances.domain.DeliveryState;
import org.threshold.workflow.circumstances.domain.Notification;

/** The process of a notification is started again: rungs that were done are not done again. */
class RestartNotificationTest {

    private final CircumstancesWorld world = new CircumstancesWorld();
    private Notification police;

    @BeforeEach
    void the_police_are_told_of_a_new_injury_at_ten() {
        police = world.told(world.injury(), Recipient.of(Role.POLICE_REFERRAL_SERGEANT));
        world.out.clear();
    }

    @Test
    void it_waits_for_its_next_rung() {
        climb("10:30:00", 1);

        assertThat(again("10:31:00")).isEqualTo("10:45:00");
        assertThat(climb("10:31:00", 9)).isEqualTo(new Next("tell", at("10:45:00")));
        assertThat(world.out.asked()).hasSize(1);
    }

    @Test
    void a_step_that_waits_for_one_of_ours_is_told_to_the_new_process_at_once() {
        climb("10:45:00", 1);

        assertThat(again("10:50:00")).isEqualTo("10:50:00");
        assertThat(climb("10:50:00", 9)).isEqualTo(new Next("ring", at("11:00:00")));
        assertThat(world.steps.tasks).hasSize(1);
    }

    @Test
    void a_call_that_was_made_in_vain_is_not_asked_for_again() {
        climb("10:45:00", 1);
        world.uses.ring.handle(world.worker, police.id(), new Call.NoAnswer());

        assertThat(again("10:50:00")).isEqualTo("11:00:00");
        assertThat(climb("10:50:00", 9).asks()).isEqualTo("tell");
    }

    @Test
    void a_telling_whose_failure_the_engine_never_heard_of_is_climbed_from_at_once() {
        world.at(at("10:02:00"));
        world.uses.delivery.handle(police.id(), 0, DeliveryState.FAILED);

        assertThat(again("10:05:00")).isEqualTo("10:05:00");
        assertThat(climb("10:05:00", 9).nextRungAt()).isEqualTo(at("10:45:00"));
    }

    @Test
    void one_that_was_handed_to_a_named_person_starts_nothing() {
        climb("11:30:00", 1);
        climb("11:30:00", 2);
        var named = CircumstancesWorld.staff(Role.SERVICE_MANAGER).staff().orElseThrow();
        world.uses.takeOver.handle(world.manager, police.id(), named, "Drives there.");
        world.out.clear();

        assertThat(world.uses.restart().startAgain(police.id().value())).isEmpty();
        assertThat(world.out.toEngine).isEmpty();
    }

    @Test
    void it_is_carried_under_its_own_id_with_its_cases() {
        var carried = world.uses.restart().carrying(police.id().value()).orElseThrow();

        assertThat(carried.subjectId()).isEqualTo(police.id().value());
        assertThat(carried.cases()).isEqualTo(police.to().caseRefs());
        assertThat(world.uses.restart().carrying(new UUID(9, 9))).isEmpty();
    }

    /** Starts it again; answers the time at which the new process climbs. */
    private String again(String time) {
        world.at(at(time));
        world.out.toEngine.clear();
        assertThat(world.uses.restart().startAgain(police.id().value()))
                .contains("acknowledge-notification");
        assertThat(world.out.messages(police.id().value()))
                .isEqualTo(List.of("workflow.notification-required"));
        String climbAt =
                String.valueOf(world.out.toEngine.getFirst().variables().get("firstRungAt"));
        return climbAt.substring("2026-11-23T".length(), climbAt.length() - 1);
    }

    private Next climb(String time, long job) {
        world.at(at(time));
        return world.uses.climb.handle(police.id(), job, world.now());
    }

    private static Instant at(String time) {
        return Instant.parse("2026-11-23T" + time + "Z");
    }
}
