package org.threshold.workflow.people;

import java.time.LocalDate;
import java.util.Set;
import org.threshold.workflow.access.Actor;

/** Where people live, for other features. */
public interface Households {

    /**
     * Records that people live together at an address from a day on, within the caller's
     * transaction and with an audit row.
     *
     * <p>Where the address and all of these people are already one household on that day, that
     * household is the answer and nothing is added.
     */
    HouseholdId livingAt(Actor who, Address address, Set<PersonId> residents, LocalDate from);
}
