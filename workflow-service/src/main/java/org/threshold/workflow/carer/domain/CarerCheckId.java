package org.threshold.workflow.carer.domain;

import java.util.UUID;

/** Names one check of somebody who took over care. */
public record CarerCheckId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
