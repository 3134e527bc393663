package org.threshold.workflow.assessment.domain;

import org.threshold.workflow.people.PersonId;

/** What a risk means for one child. */
public record Implication(PersonId child, String words) {

    @Override
    public String toString() {
        return "Implication[" + child.value() + "]";
    }
}
