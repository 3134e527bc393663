package org.threshold.workflow.assessment.domain;

import java.util.UUID;

/** Names a single assessment. */
public record SingleAssessmentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
