package org.threshold.workflow.investigation.domain;

import java.util.UUID;

/** Names what an investigation has to close: an allegation, an action or a review. */
public record ItemId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
