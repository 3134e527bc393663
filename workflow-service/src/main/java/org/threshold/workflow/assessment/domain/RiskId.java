package org.threshold.workflow.assessment.domain;

import java.util.UUID;

/** Names one risk of the register. */
public record RiskId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
