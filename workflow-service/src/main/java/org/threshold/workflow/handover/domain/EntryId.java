package org.threshold.workflow.handover.domain;

import java.util.UUID;

/** Names one case on one handover list. */
public record EntryId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
