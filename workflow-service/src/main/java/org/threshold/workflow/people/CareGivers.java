package org.threshold.workflow.people;

import java.time.LocalDate;
import org.threshold.workflow.access.Actor;

/** Records who cares for a child, for other features. */
@FunctionalInterface
public interface CareGivers {

    /**
     * Records that somebody cares for a child from a day on, within the caller's transaction and
     * with an audit row; whoever is recorded as its carer on that day stays as recorded.
     */
    void cares(Actor who, PersonId carer, PersonId child, Since since);

    /**
     * Since when, and as what.
     *
     * @param from a date in England
     * @param words what they are to the child, such as "grandmother"
     */
    record Since(LocalDate from, String words) {}
}
