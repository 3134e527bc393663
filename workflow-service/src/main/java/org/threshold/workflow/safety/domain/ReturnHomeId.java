package org.threshold.workflow.safety.domain;

import java.util.UUID;

/** Names one decision on a return home. */
public record ReturnHomeId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
