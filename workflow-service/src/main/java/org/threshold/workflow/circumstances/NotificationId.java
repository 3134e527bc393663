package org.threshold.workflow.circumstances;

import java.util.UUID;

/** Names one notification: one change or decision, and one recipient. */
public record NotificationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
