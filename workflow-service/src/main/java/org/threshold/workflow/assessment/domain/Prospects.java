package org.threshold.workflow.assessment.domain;

/**
 * What is likely to become of it (lesson 3.1.1).
 *
 * @param capacityToChange whether those who care for the child can change, and what shows it
 * @param ifNothingChanges the likely outcome for the child if nothing changes
 */
public record Prospects(String capacityToChange, String ifNothingChanges) {

    @Override
    public String toString() {
        return "Prospects[]";
    }
}
