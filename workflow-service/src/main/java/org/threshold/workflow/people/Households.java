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
     * <p>Where one of them already lives at that address on that day, the others join that
     * household; who already lives in it is not added again.
     */
    HouseholdId livingAt(Actor who, Address address, Set<PersonId> residents, LocalDate from);
}
