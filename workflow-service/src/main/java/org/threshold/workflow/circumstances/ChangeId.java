package org.threshold.workflow.circumstances;

import java.util.UUID;

/** Names one change of circumstance. */
public record ChangeId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
