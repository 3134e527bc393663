package org.threshold.workflow.redpath;

import java.util.UUID;

/** Names one mark that may be an injury. */
public record MarkId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
