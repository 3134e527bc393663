package org.threshold.workflow.people.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.threshold.workflow.people.HouseholdId;
import org.threshold.workflow.people.HouseholdMembers;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.domain.HouseholdRegister;
import org.threshold.workflow.people.domain.Membership;
import org.threshold.workflow.people.domain.Person;
import org.threshold.workflow.people.domain.PersonRegister;

/** Finds every child a concern about one child is also about (L-3.1.8). */
@Service
class ChildrenAround implements HouseholdMembers {

    private final PersonRegister persons;
    private final HouseholdRegister households;

    ChildrenAround(PersonRegister persons, HouseholdRegister households) {
        this.persons = persons;
        this.households = households;
    }

    @Override
    public List<ChildAround> childrenAround(
            PersonId child, Set<PersonId> adultsOfConcern, LocalDate on) {
        var through = through(child, adultsOfConcern, on);
        return persons.findAll(through.keySet()).stream()
                .filter(p -> p.id().equals(child) || isChild(p, on))
                .sorted(theChildFirst(child))
                .map(p -> new ChildAround(p.view(), through.getOrDefault(p.id(), Set.of())))
                .toList();
    }

    /** Everybody in the households of the child and the adults on that day. */
    private Map<PersonId, Set<HouseholdId>> through(
            PersonId child, Set<PersonId> adults, LocalDate on) {
        var named = new ArrayList<>(adults);
        named.add(child);
        var homes =
                households.membershipsOf(named).stream()
                        .filter(membership -> membership.period().covers(on))
                        .map(Membership::household)
                        .collect(Collectors.toSet());
        var through = new HashMap<PersonId, Set<HouseholdId>>();
        through.put(child, new HashSet<>());
        households.membersOf(homes).stream()
                .filter(member -> member.period().covers(on))
                .forEach(m -> homesOf(through, m.person()).add(m.household()));
        return through;
    }

    private static Set<HouseholdId> homesOf(
            Map<PersonId, Set<HouseholdId>> through, PersonId person) {
        return through.computeIfAbsent(person, _ -> new HashSet<>());
    }

    private static boolean isChild(Person person, LocalDate on) {
        return person.facts().born().childOn(on, person.facts().kind());
    }

    private static Comparator<Person> theChildFirst(PersonId child) {
        return Comparator.comparing((Person person) -> !person.id().equals(child))
                .thenComparing(person -> person.id().value());
    }
}
