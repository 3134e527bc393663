package org.threshold.workflow.circumstances.adapter.event;

import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.NotificationId;
import org.threshold.workflow.circumstances.app.RecordAcknowledgement;
import org.threshold.workflow.circumstances.app.RecordDelivery;
import org.threshold.workflow.circumstances.domain.Acknowledgement;
import org.threshold.workflow.circumstances.domain.Acknowledgement.By;
import org.threshold.workflow.circumstances.domain.Acknowledgement.How;
import org.threshold.workflow.circumstances.domain.DeliveryState;
import org.threshold.workflow.platform.EventHandler;
import org.threshold.workflow.platform.IncomingEvent;

/** Hears from the notification service what became of a notification. */
@Component
class NotificationStates implements EventHandler {

    private static final String ACKNOWLEDGED = "acknowledged";

    private final RecordAcknowledgement acknowledgement;
    private final RecordDelivery delivery;

    NotificationStates(RecordAcknowledgement acknowledgement, RecordDelivery delivery) {
        this.acknowledgement = acknowledgement;
        this.delivery = delivery;
    }

    @Override
    public String type() {
        return "org.threshold.notification-state-changed.v1";
    }

    @Override
    public void handle(IncomingEvent event) {
        var id = new NotificationId(event.id("notificationId"));
        String state = event.text("state");
        if (state.equals(ACKNOWLEDGED)) {
            acknowledgement.handle(Actor.itself(), id, given(event), "");
        } else {
            delivery.handle(id, event.number("rung"), DeliveryState.of(state).orElseThrow());
        }
    }

    private static Acknowledgement given(IncomingEvent event) {
        var by =
                new By(
                        event.text("acknowledgedBy", "agency"),
                        event.text("acknowledgedBy", "role"));
        return new Acknowledgement(by, How.DELIVERY, event.instant("at"));
    }
}
