package org.threshold.workflow.people;

import java.time.LocalDate;
import java.util.Map;

/** What is recorded of a child's parents, for the gates that must not pass without them. */
public interface Parents {

    /**
     * What holds on a day for each {@link ParentRole} in order: the mother, the father, and each
     * other person with parental responsibility, or one place that says that there is nobody else
     * or is blank. An exclusion that has run out is {@link ParentStanding.Blank} again.
     */
    Map<ParentRole, ParentStanding> of(PersonId child, LocalDate on);
}
