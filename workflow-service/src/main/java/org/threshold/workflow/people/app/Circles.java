package org.threshold.workflow.people.app;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.threshold.workflow.people.HouseholdId;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.domain.Circle;
import org.threshold.workflow.people.domain.ConcernRegister;
import org.threshold.workflow.people.domain.HouseholdRegister;
import org.threshold.workflow.people.domain.Membership;
import org.threshold.workflow.people.domain.Person;
import org.threshold.workflow.people.domain.PersonRegister;
import org.threshold.workflow.people.domain.Relationship;
import org.threshold.workflow.people.domain.RelationshipRegister;

/** Brings together everybody around some people, in a fixed number of queries. */
@Service
class Circles {

    private final PersonRegister persons;
    private final HouseholdRegister households;
    private final RelationshipRegister relationships;
    private final ConcernRegister concerns;

    Circles(
            PersonRegister persons,
            HouseholdRegister households,
            RelationshipRegister relationships,
            ConcernRegister concerns) {
        this.persons = persons;
        this.households = households;
        this.relationships = relationships;
        this.concerns = concerns;
    }

    /**
     * These people, those they live or lived with, their relatives, and the homes and relatives of
     * all of those.
     */
    Circle around(Collection<PersonId> core) {
        var close = new HashSet<>(core);
        relationships.of(core).forEach(r -> addBoth(close, r));
        members(core).forEach(m -> close.add(m.person()));
        var ties = relationships.of(close);
        var stays = members(close);
        var everybody = new HashSet<>(close);
        ties.forEach(r -> addBoth(everybody, r));
        stays.forEach(m -> everybody.add(m.person()));
        var people =
                persons.findAll(everybody).stream()
                        .collect(Collectors.toMap(Person::id, Function.identity()));
        var homes = households.findAll(homesOf(stays));
        return new Circle(people, homes, stays, ties, concerns.of(close));
    }

    private List<Membership> members(Collection<PersonId> people) {
        return households.membersOf(homesOf(households.membershipsOf(people)));
    }

    private static Set<HouseholdId> homesOf(List<Membership> memberships) {
        return memberships.stream().map(Membership::household).collect(Collectors.toSet());
    }

    private static void addBoth(Set<PersonId> people, Relationship relationship) {
        people.add(relationship.tie().from());
        people.add(relationship.tie().to());
    }
}
