package org.threshold.workflow.investigation.domain;

import java.util.UUID;

/** Names one suspect of an investigation, who may be somebody not known yet. */
public record SuspectId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
