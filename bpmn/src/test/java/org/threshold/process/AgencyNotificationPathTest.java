package org.threshold.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.threshold.process.AgencyNotificationProcess.Ends;
import org.threshold.process.AgencyNotificationProcess.Messages;
import org.threshold.process.NotificationLadderProcess.Steps;
import org.threshold.process.engine.PathCoverage;
import org.threshold.process.engine.TestEngine;
import org.threshold.trace.Requirement;

class AgencyNotificationPathTest {

    @RegisterExtension
    static final PathCoverage PATHS =
            PathCoverage.of(AgencyNotificationProcess.ID, NotificationLadderProcess.ID);

    private static final String CLIMB = NotificationLadderProcess.Jobs.CLIMB_NOTIFICATION;

    private final UUID notification = UUID.randomUUID();
    private final UUID deadline = UUID.randomUUID();

    @Test
    void an_acknowledged_notification_ends_and_its_ladder_with_it(TestEngine engine) {
        require(engine);

        engine.publish(Messages.ACKNOWLEDGED, notification, Map.of());

        engine.assertEnded(AgencyNotificationProcess.ID, Ends.ACKNOWLEDGED);
        assertThat(engine.running(NotificationLadderProcess.ID)).isZero();
    }

    @Test
    void an_acknowledgement_that_overtakes_the_claim_is_heard(TestEngine engine) {
        publishRequired(engine, engine.now().plusSeconds(1800));

        engine.publish(Messages.ACKNOWLEDGED, notification, Map.of());

        engine.assertEnded(AgencyNotificationProcess.ID, Ends.ACKNOWLEDGED);
        assertThat(engine.jobs(EveryProcess.CLAIM_SUBJECT)).isEmpty();
    }

    @Test
    @Requirement("R-Health-1")
    void silence_climbs_from_the_second_channel_to_a_call_to_a_named_person(TestEngine engine) {
        var first = require(engine);
        var second = first.plus(Duration.ofMinutes(15));
        var third = second.plus(Duration.ofMinutes(15));
        var top = third.plus(Duration.ofHours(4));

        engine.advanceTo(first.minusSeconds(5));
        assertThat(engine.jobs(CLIMB)).isEmpty();
        climbAt(engine, first, NotificationLadderProcess.ASKS_TELL, second);
        assertThat(engine.steps()).isEmpty();
        climbAt(engine, second, NotificationLadderProcess.ASKS_RING, third);
        var ring = engine.step(Steps.RING_DUTY_ROLE);
        assertThat(ring.dueAt()).isEqualTo(third);
        assertThat(ring.groups()).containsExactly("duty-social-worker", "edt-worker");
        assertThat(ring.subjectId()).isEqualTo(notification.toString());
        climbAt(engine, third, NotificationLadderProcess.ASKS_TAKE_OVER, top);
        var takeOver = engine.step(Steps.TAKE_OVER_NOTIFICATION);
        assertThat(takeOver.dueAt()).isEqualTo(top);
        assertThat(takeOver.groups()).containsExactly("team-manager", "edt-manager");
        assertThat(takeOver.subjectId()).isEqualTo(notification.toString());
        engine.complete(takeOver, Map.of());

        engine.assertEnded(
                NotificationLadderProcess.ID,
                NotificationLadderProcess.Ends.HANDED_TO_NAMED_PERSON);
        engine.assertEnded(AgencyNotificationProcess.ID, Ends.HANDED_TO_NAMED_PERSON);
        assertThat(engine.steps()).isEmpty();
    }

    @Test
    void a_duty_role_that_was_rung_still_has_to_acknowledge(TestEngine engine) {
        var first = require(engine);
        climbAt(engine, first, NotificationLadderProcess.ASKS_RING, first.plusSeconds(900));

        engine.complete(engine.step(Steps.RING_DUTY_ROLE), Map.of());

        assertThat(engine.ends(NotificationLadderProcess.ID))
                .containsExactly(NotificationLadderProcess.Ends.DUTY_ROLE_RUNG);
        engine.advanceTo(first.plusSeconds(900));
        assertThat(engine.job(CLIMB).variables())
                .containsEntry("deadlineId", deadline.toString())
                .containsEntry("notificationId", notification.toString());
    }

    @Test
    void a_rung_that_cannot_be_delivered_is_climbed_at_once(TestEngine engine) {
        require(engine);

        engine.publish(NotificationLadderProcess.Messages.FAILED, notification, Map.of());

        assertThat(engine.job(CLIMB).variables()).containsEntry("deadlineId", deadline.toString());
    }

    @Test
    void a_ladder_that_has_nobody_left_to_ask_ends_the_notification(TestEngine engine) {
        var first = require(engine);

        engine.advanceTo(first);
        engine.complete(engine.job(CLIMB), Map.of("asks", NotificationLadderProcess.ASKS_NOTHING));

        engine.assertEnded(
                NotificationLadderProcess.ID, NotificationLadderProcess.Ends.NOBODY_LEFT_TO_ASK);
        engine.assertEnded(AgencyNotificationProcess.ID, Ends.NOBODY_LEFT_TO_ASK);
    }

    @Test
    void a_superseded_notification_asks_nobody_any_longer(TestEngine engine) {
        var first = require(engine);
        climbAt(engine, first, NotificationLadderProcess.ASKS_RING, first.plusSeconds(900));

        engine.publish(Messages.SUPERSEDED, notification, Map.of());

        engine.assertEnded(AgencyNotificationProcess.ID, Ends.SUPERSEDED);
        assertThat(engine.steps()).isEmpty();
    }

    /** Starts and claims a notification; returns its first rung. */
    private Instant require(TestEngine engine) {
        var first = engine.now().plus(Duration.ofMinutes(30));
        publishRequired(engine, first);
        var claim = engine.job(EveryProcess.CLAIM_SUBJECT);
        assertThat(claim.subjectId()).isEqualTo(notification.toString());
        engine.complete(claim, Map.of());
        return first;
    }

    private void publishRequired(TestEngine engine, Instant firstRungAt) {
        engine.publish(
                Messages.REQUIRED,
                notification,
                Map.of(
                        "notificationId",
                        notification.toString(),
                        "deadlineId",
                        deadline.toString(),
                        "firstRungAt",
                        firstRungAt.toString()));
    }

    private static void climbAt(TestEngine engine, Instant rung, String asks, Instant next) {
        engine.advanceTo(rung);
        engine.complete(engine.job(CLIMB), Map.of("asks", asks, "nextRungAt", next.toString()));
    }
}
