package org.threshold.workflow.assessment.domain;

import java.util.Set;
import org.threshold.workflow.access.Agency;

/**
 * What a single assessment concludes, as somebody says it.
 *
 * @param analysis what was found, and why it leads to this outcome for the child
 * @param accepted agencies that were not heard, and without which it is concluded
 * @param late why it took longer than its limit (T8); empty where it did not
 */
public record AssessmentConclusion(
        AssessmentOutcome outcome,
        String analysis,
        SharedWithParents shared,
        Set<Agency> accepted,
        String late) {

    public AssessmentConclusion {
        accepted = Set.copyOf(accepted);
    }

    @Override
    public String toString() {
        return "AssessmentConclusion[" + outcome + "]";
    }
}
