package org.threshold.workflow.summary.domain;

import java.util.UUID;

/** Names one version of a case’s summary. */
public record SummaryId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
