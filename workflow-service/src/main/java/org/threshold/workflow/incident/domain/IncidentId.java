package org.threshold.workflow.incident.domain;

import java.util.UUID;

/** Names one domestic abuse incident. */
public record IncidentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
