package org.threshold.workflow.agreement.domain;

import java.util.UUID;

/** Names one monitor of one written agreement. */
public record MonitorId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
