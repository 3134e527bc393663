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
import org.threshold.workflow.people.domain.MergeRegister;
import org.threshold.workflow.people.domain.OnePerson;
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
    private final MergeRegister merges;

    Circles(
            PersonRegister persons,
            HouseholdRegister households,
            RelationshipRegister relationships,
            ConcernRegister concerns,
            MergeRegister merges) {
        this.persons = persons;
        this.households = households;
        this.relationships = relationships;
        this.concerns = concerns;
        this.merges = merges;
    }

    /**
     * These people, those they live or lived with, their relatives, and the homes and relatives of
     * all of those; what is recorded of one person twice is seen as one.
     */
    Circle around(Collection<PersonId> core) {
        var asked = everyRecord(core);
        var near = new HashSet<>(asked);
        relationships.of(asked).forEach(r -> addBoth(near, r));
        members(asked).forEach(m -> near.add(m.person()));
        return around(core, everyRecord(near));
    }

    private Circle around(Collection<PersonId> core, Set<PersonId> close) {
        var ties = relationships.of(close);
        var stays = members(close);
        var everybody = new HashSet<>(close);
        ties.forEach(r -> addBoth(everybody, r));
        stays.forEach(m -> everybody.add(m.person()));
        var one = OnePerson.of(merges.around(everybody));
        var people =
                persons.findAll(one.records(everybody)).stream()
                        .collect(Collectors.toMap(Person::id, Function.identity()));
        var homes = households.findAll(homesOf(stays));
        return one.seen(new Circle(people, homes, stays, ties, concerns.of(close)), core);
    }

    /** Every record that is kept of these people. */
    Set<PersonId> everyRecord(Collection<PersonId> people) {
        return OnePerson.of(merges.around(people)).records(people);
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
