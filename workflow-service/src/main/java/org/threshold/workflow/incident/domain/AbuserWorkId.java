package org.threshold.workflow.incident.domain;

import java.util.UUID;

/** Names the work with one person who is alleged to have abused. */
public record AbuserWorkId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
