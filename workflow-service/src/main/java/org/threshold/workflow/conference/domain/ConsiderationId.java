package org.threshold.workflow.conference.domain;

import java.util.UUID;

/** Names one consideration of a conference. */
public record ConsiderationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
