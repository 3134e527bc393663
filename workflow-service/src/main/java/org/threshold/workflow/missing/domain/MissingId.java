package org.threshold.workflow.missing.domain;

import java.util.UUID;

/** Names one report of missing data. */
public record MissingId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
