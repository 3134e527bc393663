package org.threshold.workflow.restricted.domain;

import java.util.UUID;

/** Names one restriction of a case. */
public record RestrictedId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
