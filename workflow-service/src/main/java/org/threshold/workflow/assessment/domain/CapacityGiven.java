package org.threshold.workflow.assessment.domain;

import java.util.Map;

/**
 * A checklist as somebody fills it in.
 *
 * @param answers what they answered; what they left out they do not know
 * @param words what it rests on, and what it means for the care of the child; may be empty
 */
public record CapacityGiven(Map<CapacityFactor, CapacityAnswer> answers, String words) {

    public CapacityGiven {
        answers = Map.copyOf(answers);
    }

    @Override
    public String toString() {
        return "CapacityGiven[" + answers + "]";
    }
}
