package org.threshold.workflow.assessment.app;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.people.PersonId;

/**
 * How a single assessment is planned, as a manager says it.
 *
 * @param lead the lead social worker’s name
 * @param children whom it is of beside the child of the case
 * @param agencies who is asked beside those that the roster names
 * @param checkpoint the day in England on which the manager looks at it; empty for the limit’s
 */
public record AssessmentPlan(
        String lead, Set<PersonId> children, Set<Agency> agencies, Optional<LocalDate> checkpoint) {

    public AssessmentPlan {
        children = Set.copyOf(children);
        agencies = Set.copyOf(agencies);
    }

    @Override
    public String toString() {
        return "AssessmentPlan[" + agencies + "]";
    }
}
