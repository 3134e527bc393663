package org.threshold.workflow.improvement.domain;

import java.util.UUID;

/** Which action. */
public record ActionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
