package org.threshold.workflow.restricted.domain;

import java.util.UUID;

/** Names one opening of a restricted case. */
public record OpeningId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
