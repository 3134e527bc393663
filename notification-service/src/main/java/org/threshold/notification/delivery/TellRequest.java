package org.threshold.notification.delivery;

import java.time.Instant;
import org.threshold.notification.directory.Recipient;

/**
 * Tell this recipient, on this rung, by this instant.
 *
 * @param id the notification
 * @param rung which step of its ladder
 * @param recipient whom
 * @param matter what it is about
 * @param happening what happened
 */
public record TellRequest(
        NotificationId id, Rung rung, Recipient recipient, Matter matter, Happening happening) {

    /**
     * Until when somebody may still be expected to come back to it, business time: when it is to be
     * acknowledged, or answered where it asks for information.
     */
    public Instant waitsUntil() {
        Instant acknowledgeBy = rung.acknowledgeBy();
        return InformationRequest.of(this)
                .map(InformationRequest::dueAt)
                .filter(acknowledgeBy::isBefore)
                .orElse(acknowledgeBy);
    }

    /** Which way it goes: to its recipient, by the channel of its rung. */
    public Route route() {
        return new Route(recipient, rung.channel());
    }
}
