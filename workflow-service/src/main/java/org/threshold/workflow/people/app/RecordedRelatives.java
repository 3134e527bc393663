package org.threshold.workflow.people.app;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.ParentStanding.KnownParent;
import org.threshold.workflow.people.Parents;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.Relatives;
import org.threshold.workflow.people.domain.Circle;
import org.threshold.workflow.people.domain.Person;
import org.threshold.workflow.people.domain.PersonRegister;
import org.threshold.workflow.people.domain.RelationshipKind;
import org.threshold.workflow.people.domain.Relative;

/** Says who belongs to somebody, each once and under the closest tie. */
@Service
class RecordedRelatives implements Relatives {

    private final Circles circles;
    private final Parents parents;
    private final PersonRegister persons;

    RecordedRelatives(Circles circles, Parents parents, PersonRegister persons) {
        this.circles = circles;
        this.parents = parents;
        this.persons = persons;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Kin> of(PersonId person, LocalDate on) {
        Map<PersonId, String> words = words(person, on);
        Map<PersonId, Born> births =
                persons.findAll(words.keySet()).stream()
                        .collect(Collectors.toMap(Person::id, one -> one.facts().born()));
        return words.entrySet().stream().flatMap(one -> kin(one, births)).toList();
    }

    private static Stream<Kin> kin(Map.Entry<PersonId, String> one, Map<PersonId, Born> births) {
        Born born = births.get(one.getKey());
        return born == null ? Stream.of() : Stream.of(new Kin(one.getValue(), born));
    }

    private Map<PersonId, String> words(PersonId person, LocalDate on) {
        Circle circle = circles.around(List.of(person));
        Map<PersonId, String> words = new LinkedHashMap<>();
        parents.of(person, on)
                .forEach(
                        (role, standing) -> {
                            if (standing instanceof KnownParent(var parent)) {
                                words.put(parent, RelationshipKind.of(role).words());
                            }
                        });
        circle.relativesOf(person).stream()
                .sorted(Comparator.comparing((Relative one) -> one.relationship().tie().kind()))
                .forEach(
                        one ->
                                words.putIfAbsent(
                                        one.person().id(),
                                        one.relationship().tie().otherIs(person)));
        circle.siblingsOf(person)
                .forEach(id -> words.putIfAbsent(id, RelationshipKind.SIBLING.words()));
        return words;
    }
}
