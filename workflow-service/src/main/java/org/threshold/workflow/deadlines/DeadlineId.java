package org.threshold.workflow.deadlines;

import java.util.UUID;

/** Names one deadline. */
public record DeadlineId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
