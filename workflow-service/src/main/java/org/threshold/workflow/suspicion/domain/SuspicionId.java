package org.threshold.workflow.suspicion.domain;

import java.util.UUID;

/** Names one suspicion about a baby. */
public record SuspicionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
