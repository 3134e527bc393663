package org.threshold.workflow.people.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threshold.workflow.people.PersonId;

/** People together with their relatives, their homes over time and everybody in those. */
public record Circle(
        Map<PersonId, Person> people,
        List<Household> households,
        List<Membership> memberships,
        List<Relationship> relationships,
        List<AdultConcern> concerns) {

    private static final Set<RelationshipKind> OF_PARENTS =
            Set.of(RelationshipKind.MOTHER, RelationshipKind.FATHER);

    public Circle {
        people = Map.copyOf(people);
        households = List.copyOf(households);
        memberships = List.copyOf(memberships);
        relationships = List.copyOf(relationships);
        concerns = List.copyOf(concerns);
    }

    /** Every household the person lives or lived in. */
    public List<Home> homesOf(PersonId person) {
        var ids =
                memberships.stream()
                        .filter(membership -> membership.person().equals(person))
                        .map(Membership::household)
                        .collect(Collectors.toSet());
        return households.stream().filter(h -> ids.contains(h.id())).map(this::home).toList();
    }

    /** Everybody the person has a recorded relationship with. */
    public List<Relative> relativesOf(PersonId person) {
        return relationships.stream()
                .filter(r -> r.tie().from().equals(person) || r.tie().to().equals(person))
                .flatMap(r -> known(r.tie().other(person)).map(p -> new Relative(p, r)))
                .toList();
    }

    /** Those recorded as siblings, and every other child of the same mother or father. */
    public Set<PersonId> siblingsOf(PersonId person) {
        var parents = parentsOf(person);
        var siblings = new HashSet<PersonId>();
        for (var relationship : relationships) {
            var tie = relationship.tie();
            boolean recorded = tie.kind() == RelationshipKind.SIBLING && touches(tie, person);
            boolean sameParent = OF_PARENTS.contains(tie.kind()) && parents.contains(tie.from());
            if (recorded || sameParent) {
                siblings.add(recorded ? tie.other(person) : tie.to());
            }
        }
        siblings.remove(person);
        return siblings;
    }

    /**
     * Everybody the person lives with or looks after on a day, and everybody the person's partner
     * lives with or looks after.
     */
    public Set<PersonId> nearOn(PersonId person, LocalDate day) {
        var near = new HashSet<PersonId>();
        for (PersonId one : withPartners(person, day)) {
            near.addAll(livingWith(one, day));
            near.addAll(lookedAfterBy(one, day));
        }
        near.remove(person);
        return near;
    }

    /** What the adult was in the plans of children. */
    public List<AdultConcern> concernsOf(PersonId adult) {
        return concerns.stream().filter(concern -> concern.adult().equals(adult)).toList();
    }

    /** Those of these people who are known here. */
    public List<Person> known(Collection<PersonId> ids) {
        return ids.stream().map(people::get).filter(Objects::nonNull).toList();
    }

    private Set<PersonId> withPartners(PersonId person, LocalDate day) {
        var both = new HashSet<>(Set.of(person));
        tiesOn(day)
                .filter(tie -> tie.kind() == RelationshipKind.PARTNER && touches(tie, person))
                .forEach(tie -> both.add(tie.other(person)));
        return both;
    }

    private Set<PersonId> livingWith(PersonId person, LocalDate day) {
        var lived = memberships.stream().filter(m -> m.period().covers(day)).toList();
        var homes =
                lived.stream()
                        .filter(m -> m.person().equals(person))
                        .map(Membership::household)
                        .collect(Collectors.toSet());
        return lived.stream()
                .filter(m -> homes.contains(m.household()))
                .map(Membership::person)
                .collect(Collectors.toSet());
    }

    private Set<PersonId> lookedAfterBy(PersonId person, LocalDate day) {
        return tiesOn(day)
                .filter(tie -> !tie.kind().mutual() && tie.from().equals(person))
                .map(Tie::to)
                .collect(Collectors.toSet());
    }

    private Stream<Tie> tiesOn(LocalDate day) {
        return relationships.stream().filter(r -> r.period().covers(day)).map(Relationship::tie);
    }

    private Set<PersonId> parentsOf(PersonId person) {
        return relationships.stream()
                .map(Relationship::tie)
                .filter(tie -> OF_PARENTS.contains(tie.kind()) && tie.to().equals(person))
                .map(Tie::from)
                .collect(Collectors.toSet());
    }

    private Home home(Household household) {
        var stays =
                memberships.stream()
                        .filter(membership -> membership.household().equals(household.id()))
                        .flatMap(m -> known(m.person()).map(p -> new Stay(p, m.period())))
                        .distinct()
                        .toList();
        return new Home(household, stays);
    }

    private Stream<Person> known(PersonId id) {
        return Stream.ofNullable(people.get(id));
    }

    private static boolean touches(Tie tie, PersonId person) {
        return tie.from().equals(person) || tie.to().equals(person);
    }

    /** The person first, then those of the same homes, then relatives. */
    public Set<PersonId> near(PersonId id) {
        Set<PersonId> near = new LinkedHashSet<>(List.of(id));
        homesOf(id).stream()
                .flatMap(home -> home.stays().stream())
                .map(stay -> stay.person().id())
                .forEach(near::add);
        relativesOf(id).stream().map(one -> one.person().id()).forEach(near::add);
        return near;
    }
}
