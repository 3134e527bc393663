package org.threshold.notification.delivery;

import java.util.UUID;

/**
 * One change or decision and one recipient (model.md); given by workflow-service.
 *
 * @param value the id
 */
public record NotificationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
