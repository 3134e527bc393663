package org.threshold.workflow.assessment.domain;

import java.util.UUID;

/** Names help that a single assessment came to. */
public record AgreedHelpId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
