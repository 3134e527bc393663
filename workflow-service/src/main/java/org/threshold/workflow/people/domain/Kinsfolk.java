package org.threshold.workflow.people.domain;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.threshold.workflow.people.HouseholdId;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.ParentStanding.KnownParent;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.domain.Kinship.Kin;
import org.threshold.workflow.people.domain.Kinship.Seen;

/** Finds out of a circle who belongs to a child on a day. */
final class Kinsfolk {

    private final Circle circle;
    private final Seen seen;
    private final List<Tie> ties;
    private final Set<PersonId> siblings;

    Kinsfolk(Circle circle, Seen seen) {
        this.circle = circle;
        this.seen = seen;
        this.ties =
                Stream.concat(recorded(circle, seen), stated(seen))
                        .distinct()
                        .sorted(
                                Comparator.comparing(Tie::kind)
                                        .thenComparing(tie -> tie.from().value())
                                        .thenComparing(tie -> tie.to().value()))
                        .toList();
        this.siblings = circle.siblingsOf(seen.child());
    }

    private static Stream<Tie> recorded(Circle circle, Seen seen) {
        return circle.relationships().stream()
                .filter(one -> one.period().covers(seen.on()))
                .map(Relationship::tie);
    }

    /** Who is named in a place for a parent is tied to the child, whether or not so recorded. */
    private static Stream<Tie> stated(Seen seen) {
        return seen.parents().entrySet().stream()
                .filter(one -> one.getValue() instanceof KnownParent)
                .map(one -> tie(one.getKey(), (KnownParent) one.getValue(), seen.child()));
    }

    private static Tie tie(ParentRole role, KnownParent known, PersonId child) {
        return new Tie(known.parent(), RelationshipKind.of(role), child);
    }

    Set<PersonId> everybody() {
        Set<PersonId> close = new LinkedHashSet<>(Set.of(seen.child()));
        addAllTiedTo(Set.of(seen.child()), close);
        close.addAll(siblings);
        seen.named().forEach(one -> close.add(one.person()));
        livingOn()
                .filter(one -> homesOfChild().contains(one.household()))
                .forEach(one -> close.add(one.person()));
        Set<PersonId> all = new LinkedHashSet<>(close);
        addAllTiedTo(close, all);
        return all;
    }

    private void addAllTiedTo(Set<PersonId> some, Set<PersonId> to) {
        for (Tie tie : ties) {
            if (some.contains(tie.from()) || some.contains(tie.to())) {
                to.add(tie.from());
                to.add(tie.to());
            }
        }
    }

    private Set<HouseholdId> homesOfChild() {
        Set<HouseholdId> homes = new LinkedHashSet<>();
        livingOn()
                .filter(one -> one.person().equals(seen.child()))
                .forEach(one -> homes.add(one.household()));
        return homes;
    }

    private Stream<Membership> livingOn() {
        return circle.memberships().stream().filter(one -> one.period().covers(seen.on()));
    }

    Kinship kinship() {
        List<Person> people = circle.known(everybody());
        Set<PersonId> ids = new LinkedHashSet<>(people.stream().map(Person::id).toList());
        List<Tie> between =
                ties.stream()
                        .filter(tie -> ids.contains(tie.from()) && ids.contains(tie.to()))
                        .toList();
        Map<PersonId, Integer> generations =
                Generations.of(
                        seen.child(), Stream.concat(between.stream(), siblingTies()).toList());
        List<Kin> kin =
                people.stream().map(one -> kin(one, generations)).sorted(childFirst()).toList();
        siblings.retainAll(ids);
        return new Kinship(seen, kin, between, siblings);
    }

    private Stream<Tie> siblingTies() {
        return siblings.stream().map(one -> new Tie(one, RelationshipKind.SIBLING, seen.child()));
    }

    private Kin kin(Person one, Map<PersonId, Integer> generations) {
        int unsaid = one.facts().born().childOn(seen.on(), one.facts().kind()) ? 0 : 1;
        return new Kin(one, generations.getOrDefault(one.id(), unsaid), homes(one.id()));
    }

    private List<Household> homes(PersonId one) {
        Set<HouseholdId> ids = new LinkedHashSet<>();
        livingOn()
                .filter(stay -> stay.person().equals(one))
                .forEach(stay -> ids.add(stay.household()));
        return circle.households().stream().filter(home -> ids.contains(home.id())).toList();
    }

    private Comparator<Kin> childFirst() {
        return Comparator.comparing((Kin one) -> !one.id().equals(seen.child()))
                .thenComparing(Kin::generation, Comparator.reverseOrder())
                .thenComparing(one -> one.id().value());
    }
}
