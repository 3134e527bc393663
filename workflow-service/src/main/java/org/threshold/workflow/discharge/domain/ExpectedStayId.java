package org.threshold.workflow.discharge.domain;

import java.util.UUID;

/** Names one time in which a child in hospital is expected not to leave. */
public record ExpectedStayId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
