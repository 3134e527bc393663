package org.threshold.workflow.circumstances.domain;

import java.util.UUID;

/** Names one recipient who was left out of one change. */
public record WithheldId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
