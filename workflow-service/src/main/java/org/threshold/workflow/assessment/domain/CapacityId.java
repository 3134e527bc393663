package org.threshold.workflow.assessment.domain;

import java.util.UUID;

/** Names what is known of one adult carer’s capacity for one case. */
public record CapacityId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
