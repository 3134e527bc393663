package org.threshold.workflow.people.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.threshold.workflow.access.Afresh;
import org.threshold.workflow.people.PersonId;

/** Everybody who is known, in memory. */
public final class InMemoryPersonRegister implements PersonRegister, Afresh {

    private final Map<PersonId, Person> people = new LinkedHashMap<>();

    @Override
    public void afresh() {
        people.clear();
    }

    @Override
    public Kept add(Person person, Change change) {
        return put(person);
    }

    @Override
    public Kept keep(Person corrected, Change change) {
        var present = people.get(corrected.id());
        boolean follows = present != null && present.version() == corrected.version() - 1;
        return follows ? put(corrected) : Kept.OVERTAKEN;
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(people.get(id));
    }

    @Override
    public List<Person> findAll(Collection<PersonId> ids) {
        return ids.stream().distinct().map(people::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<Person> worthComparing(Sought sought, int most) {
        var keys = MatchKeys.of(sought);
        return people.values().stream()
                .filter(person -> inCommon(person, keys) > 0)
                .sorted(
                        Comparator.comparingInt((Person person) -> -inCommon(person, keys))
                                .thenComparing(person -> person.id().value().toString()))
                .limit(most)
                .toList();
    }

    private Kept put(Person person) {
        var numbers = person.facts().health().nhs().numbers();
        boolean taken =
                people.values().stream()
                        .filter(other -> !other.id().equals(person.id()))
                        .flatMap(other -> other.facts().health().nhs().numbers().stream())
                        .anyMatch(numbers::contains);
        if (taken) {
            return Kept.NUMBER_TAKEN;
        }
        people.put(person.id(), person);
        return Kept.KEPT;
    }

    private static int inCommon(Person person, Map<String, Integer> keys) {
        return MatchKeys.of(person).stream().mapToInt(key -> keys.getOrDefault(key, 0)).sum();
    }
}
