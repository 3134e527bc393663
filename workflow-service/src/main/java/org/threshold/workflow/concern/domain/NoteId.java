package org.threshold.workflow.concern.domain;

import java.util.UUID;

/** Names one note of a minor concern. */
public record NoteId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
