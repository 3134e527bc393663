package org.threshold.workflow.circumstances.app;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.process.NotificationLadderProcess.Messages;
import org.threshold.workflow.circumstances.NotificationId;
import org.threshold.workflow.circumstances.domain.DeliveryState;
import org.threshold.workflow.platform.EngineMessage;
import org.threshold.workflow.platform.EngineOutbox;

/** A telling came further, or missed its recipient; then the ladder is climbed at once. */
@Service
public class RecordDelivery {

    private final Notifications notifications;
    private final Tellings tellings;
    private final EngineOutbox engine;

    RecordDelivery(Notifications notifications, Tellings tellings, EngineOutbox engine) {
        this.notifications = notifications;
        this.tellings = tellings;
        this.engine = engine;
    }

    /**
     * Records what was reported of a rung, in the caller's transaction.
     *
     * @throws IllegalStateException when there is no such notification
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void handle(NotificationId id, int rung, DeliveryState state) {
        if (notifications.find(id).isEmpty()) {
            throw new IllegalStateException("no notification " + id);
        }
        boolean news = tellings.reported(id, rung, state);
        if (news && state.missed() && notifications.standing(id).waits()) {
            engine.publish(new EngineMessage(Messages.FAILED, id.value(), Map.of()));
        }
    }
}
