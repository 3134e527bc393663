package org.threshold.workflow.safety.domain;

import java.util.UUID;

/** Names one out-of-hours plan. */
public record PlanId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
