package org.threshold.workflow.people.domain;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.threshold.workflow.people.Address;
import org.threshold.workflow.people.HouseholdId;
import org.threshold.workflow.people.PersonId;

/** Every household, in memory. */
public final class InMemoryHouseholdRegister implements HouseholdRegister {

    private final Map<HouseholdId, Household> households = new LinkedHashMap<>();
    private final Map<MembershipId, Membership> members = new LinkedHashMap<>();

    @Override
    public void add(Household household) {
        households.put(household.id(), household);
    }

    @Override
    public void keep(Membership membership) {
        members.put(membership.id(), membership);
    }

    @Override
    public Optional<Household> find(HouseholdId id) {
        return Optional.ofNullable(households.get(id));
    }

    @Override
    public Optional<Household> lock(HouseholdId id) {
        return find(id);
    }

    @Override
    public List<Household> at(Address address) {
        return households.values().stream()
                .filter(household -> plain(household.address()).equals(plain(address)))
                .toList();
    }

    @Override
    public List<Household> findAll(Collection<HouseholdId> ids) {
        return ids.stream().distinct().map(households::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<Membership> membersOf(Collection<HouseholdId> wanted) {
        return members.values().stream().filter(m -> wanted.contains(m.household())).toList();
    }

    @Override
    public List<Membership> membershipsOf(Collection<PersonId> people) {
        return members.values().stream().filter(m -> people.contains(m.person())).toList();
    }

    private static String plain(Address address) {
        return (address.lines() + address.postcode())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
