package org.threshold.workflow.ward.domain;

import java.util.UUID;

/** Names one thing that was seen on the ward. */
public record ObservationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
