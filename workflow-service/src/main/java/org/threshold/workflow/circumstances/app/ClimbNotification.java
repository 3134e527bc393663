package org.threshold.workflow.circumstances.app;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.process.NotificationLadderProcess;
import org.threshold.workflow.circumstances.NotificationId;
import org.threshold.workflow.circumstances.domain.Notification;
import org.threshold.workflow.circumstances.domain.TellingKind;
import org.threshold.workflow.deadlines.Climb;
import org.threshold.workflow.deadlines.ClimbLadder;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;

/**
 * Climbs a notification's ladder when the process says so: to what is due, and one rung further
 * when the last telling has failed. Safe twice: a rung is done once, and the process is told once
 * of each step that it opens.
 */
@Service
public class ClimbNotification {

    private final Notifications notifications;
    private final Tellings tellings;
    private final ClimbLadder ladder;
    private final Deadlines deadlines;

    ClimbNotification(
            Notifications notifications,
            Tellings tellings,
            ClimbLadder ladder,
            Deadlines deadlines) {
        this.notifications = notifications;
        this.tellings = tellings;
        this.ladder = ladder;
        this.deadlines = deadlines;
    }

    /**
     * What the process does next.
     *
     * @param asks one of the ladder's answers
     * @param nextRungAt when to climb again, UTC
     */
    public record Next(String asks, Instant nextRungAt) {}

    /**
     * Climbs.
     *
     * @param job the engine's key of the job that asks
     * @param now as far as the engine's clock may have come
     */
    @Transactional
    public Next handle(NotificationId id, long job, Instant now) {
        Notification about = notifications.find(id).orElseThrow();
        Deadline deadline = deadlines.find(about.urgency().deadline()).orElseThrow();
        return switch (ladder.handle(deadline.id(), upTo(id, deadline, now))) {
            case Climb.Settled _ -> new Next(NotificationLadderProcess.ASKS_NOTHING, now);
            case Climb.StillWaiting(var _, var next) -> answer(id, job, next, now);
        };
    }

    private Instant upTo(NotificationId id, Deadline deadline, Instant now) {
        boolean failed = tellings.last(id).filter(last -> last.state().missed()).isPresent();
        return failed ? deadline.nextRungAt().orElse(now) : now;
    }

    private Next answer(NotificationId id, long job, Instant next, Instant now) {
        Optional<TellingKind> step = tellings.takeStep(id, job);
        return new Next(asks(step), tellings.stepsLeft(id) ? now : next);
    }

    private static String asks(Optional<TellingKind> step) {
        if (step.isEmpty()) {
            return NotificationLadderProcess.ASKS_TELL;
        }
        return step.get() == TellingKind.RING
                ? NotificationLadderProcess.ASKS_RING
                : NotificationLadderProcess.ASKS_TAKE_OVER;
    }
}
