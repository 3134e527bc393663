package org.threshold.workflow.ward.domain;

import java.util.UUID;

/** Names one handover of a child from one consultant to another. */
public record HandoverId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
