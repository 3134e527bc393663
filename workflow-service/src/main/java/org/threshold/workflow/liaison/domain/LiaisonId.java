package org.threshold.workflow.liaison.domain;

import java.util.UUID;

/** Names one liaison. */
public record LiaisonId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
