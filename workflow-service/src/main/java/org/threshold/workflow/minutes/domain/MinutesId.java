package org.threshold.workflow.minutes.domain;

import java.util.UUID;

/** Names the minutes of one conference about one child. */
public record MinutesId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
