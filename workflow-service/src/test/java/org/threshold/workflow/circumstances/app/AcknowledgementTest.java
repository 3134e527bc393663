package org.threshold.workflow.circumstances.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.circumstances.NotificationId;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.circumstances.app.RingDutyRole.Call;
import org.threshold.workflow.circumstances.domain.Acknowledgement;
import org.threshold.workflow.circumstances.domain.Acknowledgement.By;
import org.threshold.workflow.circumstances.domain.Acknowledgement.How;
import org.threshold.workflow.circumstances.domain.DeliveryState;
import org.threshold.workflow.circumstances.domain.Notification;
import org.threshold.workflow.circumstances.domain.NotificationStanding;
import org.threshold.workflow.circumstances.domain.TellingKind;
import org.threshold.workflow.platform.Topics;
import org.threshold.workflow.worklist.Completion;

/** Somebody says that they have it: the first one counts, and every one is kept. */
class AcknowledgementTest {

    private static final String ENDS_WAIT = "workflow.notification-acknowledged";

    private final CircumstancesWorld world = new CircumstancesWorld();
    private Notification police;

    @BeforeEach
    void the_police_are_told_of_a_new_injury_at_ten() {
        police = world.told(world.injury(), Recipient.of(Role.POLICE_REFERRAL_SERGEANT));
        world.out.clear();
    }

    @Test
    void one_in_time_meets_the_limit_ends_the_wait_and_is_said_on_the_case() {
        acknowledged("sergeant", How.DELIVERY, "10:05:00");

        assertThat(world.limit(police).isOpen()).isFalse();
        assertThat(world.out.messages(police.id().value())).containsExactly(ENDS_WAIT);
        assertThat(world.steps.ended).containsExactly(police.id().value());
        assertThat(world.out.events)
                .singleElement()
                .satisfies(
                        event -> {
                            assertThat(event.topic()).isEqualTo(Topics.CASE_EVENTS);
                            assertThat(event.data()).containsEntry("at", "2026-11-23T10:05:00Z");
                        });
    }

    @Test
    void one_that_overtakes_the_wait_is_kept_and_the_ladder_then_asks_nobody() {
        acknowledged("sergeant", How.DELIVERY, "10:00:01");

        assertThat(climb("10:30:00").asks()).isEqualTo("nothing");
        assertThat(world.tellings.of(police.id())).hasSize(1);
    }

    @Test
    void one_that_comes_late_ends_the_steps_that_were_opened_meanwhile() {
        climb("10:45:00");
        assertThat(world.steps.open()).hasSize(1);

        acknowledged("sergeant", How.DELIVERY, "10:50:00");

        assertThat(world.steps.open()).isEmpty();
        assertThat(world.uses.ring.handle(world.worker, police.id(), new Call.NoAnswer()))
                .isEqualTo(new Completion.Gone(StepsInMemory.GONE));
    }

    @Test
    void the_first_counts_and_both_are_kept() {
        acknowledged("sergeant", How.DELIVERY, "10:05:00");
        acknowledged("police-referral-sergeant", How.NOTICE, "10:06:00");

        assertThat(standing()).isEqualTo(given("sergeant", How.DELIVERY, "10:05:00"));
        assertThat(world.notifications.acknowledgements(police.id())).hasSize(2);
        assertThat(world.out.messages(police.id().value())).containsExactly(ENDS_WAIT);
        assertThat(world.out.events).hasSize(1);
    }

    @Test
    void of_two_out_of_order_the_one_that_came_in_first_counts() {
        acknowledged("police-referral-sergeant", How.NOTICE, "10:06:00");
        acknowledged("sergeant", How.DELIVERY, "10:05:00");

        assertThat(standing()).isEqualTo(given("police-referral-sergeant", How.NOTICE, "10:06:00"));
        assertThat(world.notifications.acknowledgements(police.id())).hasSize(2);
    }

    @Test
    void the_same_one_twice_changes_nothing() {
        acknowledged("sergeant", How.DELIVERY, "10:05:00");
        acknowledged("sergeant", How.DELIVERY, "10:05:00");

        assertThat(world.notifications.acknowledgements(police.id())).hasSize(1);
        assertThat(world.out.messages(police.id().value())).containsExactly(ENDS_WAIT);
    }

    @Test
    void one_after_a_named_person_took_it_over_is_kept_and_starts_nothing() {
        world.notifications.handedOver(
                police.id(), world.manager.staff().orElseThrow(), world.now());

        acknowledged("sergeant", How.DELIVERY, "12:00:00");

        assertThat(world.notifications.standing(police.id()))
                .isInstanceOf(NotificationStanding.HandedOver.class);
        assertThat(world.notifications.acknowledgements(police.id())).hasSize(1);
        assertThat(world.out.messages(police.id().value())).isEmpty();
    }

    @Test
    void one_of_a_notification_that_nobody_knows_is_an_error_so_that_its_key_waits() {
        var unknown = new NotificationId(new UUID(9, 9));
        var one = given("sergeant", How.DELIVERY, "10:05:00");

        assertThatThrownBy(() -> world.uses.acknowledge.handle(world.worker, unknown, one, ""))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> world.uses.delivery.handle(unknown, 0, DeliveryState.SENT))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void who_was_spoken_to_on_the_telephone_has_acknowledged() {
        climb("10:30:00");
        climb("10:45:00");
        assertThat(ring()).isEqualTo(DeliveryState.ASKED);

        var done =
                world.uses.ring.handle(
                        world.worker, police.id(), new Call.SpokeTo("A. Constable", "front desk"));

        assertThat(done).isInstanceOf(Completion.Done.class);
        assertThat(standing()).isEqualTo(given("front desk", How.TELEPHONE, "10:45:00"));
        assertThat(ring()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(world.steps.open()).isEmpty();
        assertThat(world.out.events).noneMatch(event -> event.toString().contains("Constable"));
    }

    @Test
    void a_delivery_is_no_acknowledgement() {
        world.uses.delivery.handle(police.id(), 0, DeliveryState.SENT);
        world.uses.delivery.handle(police.id(), 0, DeliveryState.DELIVERED);

        assertThat(world.notifications.standing(police.id()).waits()).isTrue();
        assertThat(world.limit(police).isOpen()).isTrue();
        assertThat(world.out.toEngine).isEmpty();
    }

    @Test
    void a_failure_that_was_overtaken_by_a_delivery_climbs_nothing() {
        world.uses.delivery.handle(police.id(), 0, DeliveryState.DELIVERED);
        world.uses.delivery.handle(police.id(), 0, DeliveryState.FAILED);

        assertThat(world.out.toEngine).isEmpty();
    }

    @Test
    void what_is_given_back_after_it_was_handed_on_or_acknowledged_climbs_nothing() {
        world.uses.delivery.handle(police.id(), 0, DeliveryState.CONFIRMED);
        world.uses.delivery.handle(police.id(), 0, DeliveryState.RETURNED);
        assertThat(world.out.toEngine).isEmpty();

        climb("10:30:00");
        acknowledged("sergeant", How.DELIVERY, "10:31:00");
        world.out.clear();
        world.uses.delivery.handle(police.id(), 1, DeliveryState.RETURNED);
        assertThat(world.out.toEngine).isEmpty();
    }

    @Test
    void a_failure_is_news_once_and_none_after_an_acknowledgement() {
        world.uses.delivery.handle(police.id(), 0, DeliveryState.FAILED);
        world.uses.delivery.handle(police.id(), 0, DeliveryState.FAILED);
        assertThat(world.out.toEngine).hasSize(1);
        climb("10:03:00");
        acknowledged("sergeant", How.DELIVERY, "10:05:00");
        world.out.clear();

        world.uses.delivery.handle(police.id(), 1, DeliveryState.FAILED);

        assertThat(world.out.toEngine).isEmpty();
    }

    private DeliveryState ring() {
        return world.tellings.of(police.id()).stream()
                .filter(telling -> telling.kind() == TellingKind.RING)
                .findFirst()
                .orElseThrow()
                .state();
    }

    private Acknowledgement standing() {
        var standing = world.notifications.standing(police.id());
        assertThat(standing).isInstanceOf(NotificationStanding.Acknowledged.class);
        return ((NotificationStanding.Acknowledged) standing).first();
    }

    private void acknowledged(String role, How how, String time) {
        world.uses.acknowledge.handle(world.worker, police.id(), given(role, how, time), "");
    }

    private static Acknowledgement given(String role, How how, String time) {
        return new Acknowledgement(new By("police", role), how, at(time));
    }

    private ClimbNotification.Next climb(String time) {
        world.at(at(time));
        return world.uses.climb.handle(police.id(), at(time).getEpochSecond(), world.now());
    }

    private static Instant at(String time) {
        return Instant.parse("2026-11-23T" + time + "Z");
    }
}
