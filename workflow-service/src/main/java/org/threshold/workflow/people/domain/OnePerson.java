package org.threshold.workflow.people.domain;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threshold.workflow.people.PersonId;

/** Which records are of one person, and everything around them seen so. */
public final class OnePerson {

    private final Map<PersonId, PersonId> keptFor;

    private OnePerson(Map<PersonId, PersonId> keptFor) {
        this.keptFor = keptFor;
    }

    /**
     * By the merges that stand.
     *
     * @throws IllegalStateException when a record is merged into two
     */
    public static OnePerson of(List<PersonMerge> standing) {
        return new OnePerson(
                standing.stream().collect(toMap(PersonMerge::merged, PersonMerge::kept)));
    }

    /** The record under which a person is shown. */
    public PersonId kept(PersonId record) {
        PersonId shown = record;
        while (keptFor.containsKey(shown)) {
            shown = keptFor.getOrDefault(shown, shown);
        }
        return shown;
    }

    /** These records, and all others of the same people. */
    public Set<PersonId> records(Collection<PersonId> some) {
        Set<PersonId> people = some.stream().map(this::kept).collect(Collectors.toSet());
        Set<PersonId> all = new HashSet<>(some);
        all.addAll(people);
        keptFor.keySet().stream().filter(one -> people.contains(kept(one))).forEach(all::add);
        return all;
    }

    /**
     * The other records of one person, each with the merge that ties it to the record that is
     * looked at: towards the one that is kept, what that record was merged into, and otherwise what
     * was merged.
     */
    public Map<PersonId, PersonMergeId> others(PersonId record, Collection<PersonMerge> standing) {
        Set<PersonId> towardsKept =
                Stream.iterate(record, keptFor::containsKey, one -> keptFor.getOrDefault(one, one))
                        .collect(Collectors.toSet());
        return standing.stream()
                .collect(
                        toMap(
                                one ->
                                        towardsKept.contains(one.merged())
                                                ? one.kept()
                                                : one.merged(),
                                PersonMerge::id));
    }

    /**
     * Everything around some records, with what is recorded of one person under one record: the one
     * that is asked for, or, where two of them are or none is, the one that is kept.
     */
    public Circle seen(Circle raw, Collection<PersonId> asked) {
        if (keptFor.isEmpty()) {
            return raw;
        }
        UnaryOperator<PersonId> as = shownAs(asked);
        var people =
                raw.people().entrySet().stream()
                        .collect(
                                toMap(
                                        Map.Entry::getKey,
                                        one ->
                                                raw.people()
                                                        .getOrDefault(
                                                                as.apply(one.getKey()),
                                                                one.getValue())));
        return new Circle(
                people,
                raw.households(),
                raw.memberships().stream().map(one -> lived(one, as)).toList(),
                raw.relationships().stream().flatMap(one -> tied(one, as)).toList(),
                raw.concerns().stream().map(one -> concerned(one, as)).toList());
    }

    private UnaryOperator<PersonId> shownAs(Collection<PersonId> asked) {
        Map<PersonId, PersonId> shown = new HashMap<>();
        asked.stream().distinct().forEach(one -> shown.merge(kept(one), one, (_, _) -> kept(one)));
        return one -> shown.getOrDefault(kept(one), kept(one));
    }

    private static Membership lived(Membership one, UnaryOperator<PersonId> as) {
        return new Membership(one.id(), one.household(), as.apply(one.person()), one.period());
    }

    /** A tie between two records of one person is none. */
    private static Stream<Relationship> tied(Relationship one, UnaryOperator<PersonId> as) {
        PersonId from = as.apply(one.tie().from());
        PersonId to = as.apply(one.tie().to());
        return from.equals(to)
                ? Stream.empty()
                : Stream.of(
                        new Relationship(
                                one.id(),
                                new Tie(from, one.tie().kind(), to),
                                one.period(),
                                one.details()));
    }

    private static AdultConcern concerned(AdultConcern one, UnaryOperator<PersonId> as) {
        var plan = one.plan();
        var children = plan.children().stream().map(as).collect(Collectors.toSet());
        return new AdultConcern(
                one.id(),
                as.apply(one.adult()),
                one.role(),
                new PlanOfChildren(plan.kind(), plan.reference(), children, plan.about()),
                one.period());
    }
}
