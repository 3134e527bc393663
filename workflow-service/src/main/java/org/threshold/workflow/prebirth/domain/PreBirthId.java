package org.threshold.workflow.prebirth.domain;

import java.util.UUID;

/** Identifies a pre-birth assessment. */
public record PreBirthId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
