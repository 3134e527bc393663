package org.threshold.workflow.strategy;

import java.util.UUID;

/** Names one strategy discussion. */
public record DiscussionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
