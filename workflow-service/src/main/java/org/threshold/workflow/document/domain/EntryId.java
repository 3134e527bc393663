package org.threshold.workflow.document.domain;

import java.util.UUID;

/** Names one entry of the document register. */
public record EntryId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
