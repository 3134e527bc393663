package org.threshold.workflow.people;

import java.time.LocalDate;
import java.util.Optional;

/** Shows a child’s family as it is, for the head of a case’s page. */
@FunctionalInterface
public interface Families {

    /**
     * Who is around a child on a day, if there is such a person; the caller keeps the audit of what
     * it shows.
     *
     * <p>A stay whose dates are only roughly known counts on every day that it may cover.
     *
     * @param on a date in England
     */
    Optional<FamilyToday> of(PersonId child, LocalDate on);
}
