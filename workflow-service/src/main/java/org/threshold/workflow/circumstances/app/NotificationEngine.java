package org.threshold.workflow.circumstances.app;

import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.process.AgencyNotificationProcess.Messages;
import org.threshold.process.AgencyNotificationProcess.Variables;
import org.threshold.workflow.circumstances.domain.Notification;
import org.threshold.workflow.platform.EngineMessage;
import org.threshold.workflow.platform.EngineOutbox;

/** Starts the process that waits for an acknowledgement and climbs until there is one. */
@Service
class NotificationEngine {

    private final EngineOutbox engine;

    NotificationEngine(EngineOutbox engine) {
        this.engine = engine;
    }

    /**
     * An acknowledgement is required.
     *
     * @param climbAt when the ladder is climbed next, UTC
     */
    void required(Notification about, Instant climbAt) {
        engine.publish(
                new EngineMessage(
                        Messages.REQUIRED,
                        about.id().value(),
                        Map.of(
                                Variables.NOTIFICATION_ID,
                                about.id().toString(),
                                Variables.DEADLINE_ID,
                                about.urgency().deadline().toString(),
                                Variables.FIRST_RUNG_AT,
                                climbAt.toString())));
    }
}
