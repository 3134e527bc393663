package org.threshold.workflow.safety.domain;

import java.util.UUID;

/** Names one contact out of hours. */
public record ContactId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
