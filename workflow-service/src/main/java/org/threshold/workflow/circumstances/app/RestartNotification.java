package org.threshold.workflow.circumstances.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.process.AgencyNotificationProcess;
import org.threshold.workflow.circumstances.NotificationId;
import org.threshold.workflow.circumstances.domain.Notification;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.worklist.Restartable;

/**
 * Starts the process of a notification again while nobody has acknowledged it. Rungs that were done
 * stay done, so nobody is told twice; the steps that still wait for one of ours are told to the new
 * process, which climbs at once for that.
 */
@Service
class RestartNotification implements Restartable {

    private final Notifications notifications;
    private final Tellings tellings;
    private final Deadlines deadlines;
    private final NotificationEngine engine;
    private final CaseClock clock;

    RestartNotification(
            Notifications notifications,
            Tellings tellings,
            Deadlines deadlines,
            NotificationEngine engine,
            CaseClock clock) {
        this.notifications = notifications;
        this.tellings = tellings;
        this.deadlines = deadlines;
        this.engine = engine;
        this.clock = clock;
    }

    @Override
    public String process() {
        return AgencyNotificationProcess.ID;
    }

    @Override
    public Optional<Carried> carrying(UUID subjectId) {
        return notifications
                .find(new NotificationId(subjectId))
                .map(
                        about ->
                                new Carried(
                                        process(),
                                        subjectId,
                                        List.of(subjectId),
                                        about.to().caseRefs()));
    }

    /**
     * Takes no lock on the notification: an acknowledgement that comes between ends the new process
     * at its next rung.
     */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<String> startAgain(UUID subjectId) {
        var id = new NotificationId(subjectId);
        Notification about = notifications.find(id).orElseThrow();
        if (!notifications.standing(id).waits()) {
            return Optional.empty();
        }
        tellings.stepsUntold(id);
        engine.required(about, climbAt(about));
        return Optional.of(NotificationSteps.ACKNOWLEDGE);
    }

    private Instant climbAt(Notification about) {
        boolean failed =
                tellings.last(about.id()).filter(last -> last.state().missed()).isPresent();
        return failed || tellings.stepsLeft(about.id())
                ? clock.now()
                : deadlines
                        .find(about.urgency().deadline())
                        .flatMap(Deadline::nextRungAt)
                        .orElse(about.urgency().acknowledgeBy());
    }
}
