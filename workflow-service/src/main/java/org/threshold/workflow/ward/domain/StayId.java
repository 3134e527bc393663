package org.threshold.workflow.ward.domain;

import java.util.UUID;

/** Names one stay of a child in hospital. */
public record StayId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
