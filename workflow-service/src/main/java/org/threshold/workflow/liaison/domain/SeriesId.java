package org.threshold.workflow.liaison.domain;

import java.util.UUID;

/** Names the liaisons of one practice, one after the other. */
public record SeriesId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
