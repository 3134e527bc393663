package org.threshold.workflow.challenge.domain;

import java.util.UUID;

/** Names one stage of one challenge: what somebody answers. */
public record RoundId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
