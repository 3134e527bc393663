package org.threshold.workflow.fasttrack.domain;

import java.util.UUID;

/** Names one fast-tracked conference. */
public record FastTrackId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
