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

    /**
     * Records that somebody does not live at an address any more, within the caller's transaction
     * and with an audit row. Where that person is not recorded there, nothing changes.
     *
     * @param lastDay the last day on which they may have lived there
     */
    void left(Actor who, Address address, PersonId person, LocalDate lastDay);
}
