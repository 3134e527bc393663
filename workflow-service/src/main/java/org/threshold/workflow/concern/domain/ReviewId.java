package org.threshold.workflow.concern.domain;

import java.util.UUID;

/** Names one review of minor concerns. */
public record ReviewId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
