package org.threshold.workflow.discharge.domain;

import java.util.UUID;

/** Names one discharge from hospital, planned or not. */
public record DischargeId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
