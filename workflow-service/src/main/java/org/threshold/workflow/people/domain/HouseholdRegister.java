package org.threshold.workflow.people.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.people.Address;
import org.threshold.workflow.people.HouseholdId;
import org.threshold.workflow.people.PersonId;

/** Every household, and who lived in it when. */
public interface HouseholdRegister {

    void add(Household household);

    /** Adds somebody's time in a household, or keeps its new end. */
    void keep(Membership membership);

    Optional<Household> find(HouseholdId id);

    /**
     * The household, locked until the transaction ends, so that two people recording the same thing
     * at once do it one after the other.
     */
    Optional<Household> lock(HouseholdId id);

    /** The households at an address, compared without regard to case, spaces and punctuation. */
    List<Household> at(Address address);

    List<Household> findAll(Collection<HouseholdId> ids);

    /** Everybody's time in these households. */
    List<Membership> membersOf(Collection<HouseholdId> households);

    /** These people's time in any household. */
    List<Membership> membershipsOf(Collection<PersonId> people);
}
