package org.threshold.workflow.investigation;

import java.util.UUID;

/** Names one investigation. */
public record InvestigationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
