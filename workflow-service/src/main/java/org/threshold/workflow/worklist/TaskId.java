package org.threshold.workflow.worklist;

import java.util.UUID;

/** Names one task. */
public record TaskId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
