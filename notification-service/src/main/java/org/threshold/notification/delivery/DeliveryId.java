package org.threshold.notification.delivery;

import java.util.UUID;

/**
 * One rung of a notification; the same on every attempt, so that a recipient can drop a repeat.
 *
 * @param value the id
 */
public record DeliveryId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
