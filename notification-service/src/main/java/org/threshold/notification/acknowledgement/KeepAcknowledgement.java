package org.threshold.notification.acknowledgement;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.notification.acknowledgement.Acknowledgement.Way;
import org.threshold.notification.delivery.Deliveries;
import org.threshold.notification.delivery.NotificationId;
import org.threshold.notification.delivery.Notifications;
import org.threshold.notification.delivery.Notifications.Addressed;
import org.threshold.notification.delivery.Said;
import org.threshold.notification.delivery.StateChanges;
import org.threshold.notification.platform.CaseClock;

/**
 * Keeps an acknowledgement, whichever way it came. The first one counts: it ends the attempts and
 * is told to workflow-service, with the duty role that was told and without the person's name.
 * Later ones are kept beside it.
 */
@Component
class KeepAcknowledgement {

    private final Acknowledgements acknowledgements;
    private final Notifications notifications;
    private final Deliveries deliveries;
    private final StateChanges states;
    private final CaseClock clock;

    KeepAcknowledgement(
            Acknowledgements acknowledgements,
            Notifications notifications,
            Deliveries deliveries,
            StateChanges states,
            CaseClock clock) {
        this.acknowledgements = acknowledgements;
        this.notifications = notifications;
        this.deliveries = deliveries;
        this.states = states;
        this.clock = clock;
    }

    /**
     * Keeps it, in the current transaction.
     *
     * @param id a notification that the caller has locked
     * @param addressed what the lock has shown
     */
    Acknowledgement keep(NotificationId id, Addressed addressed, Person by, Way way) {
        Instant now = clock.now();
        boolean first = !addressed.acknowledged();
        Acknowledgement acknowledgement = new Acknowledgement(by, way, first, now);
        acknowledgements.add(id, addressed.recipient().agency(), acknowledgement);
        if (first) {
            notifications.acknowledged(id, now);
            deliveries.stop(id);
            var said = List.<Said>of(new Said.Acknowledged(addressed.recipient()));
            states.say(id, addressed.lastRung(), said, now);
        }
        return acknowledgement;
    }
}
