package org.threshold.workflow.fasttrack.domain;

import java.util.UUID;

/** Names one thing that a conference still has to be told. */
public record ItemId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
