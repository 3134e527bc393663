package org.threshold.workflow.plan.domain;

import java.util.UUID;

/** Names what one conference decides for one child. */
public record ProtectionPlanId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
