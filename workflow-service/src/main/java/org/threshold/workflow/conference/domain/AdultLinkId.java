package org.threshold.workflow.conference.domain;

import java.util.UUID;

/** Which link between two families. */
public record AdultLinkId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
