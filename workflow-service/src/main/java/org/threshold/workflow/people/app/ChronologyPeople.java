package org.threshold.workflow.people.app;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.people.CasePeople;
import org.threshold.workflow.people.CaseReferences;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.domain.Circle;
import org.threshold.workflow.people.domain.Home;
import org.threshold.workflow.people.domain.Person;
import org.threshold.workflow.worklist.ChronologyScopes;

/** The cases of a family’s children, and of those whom somebody lived with or belongs to. */
@Service
class ChronologyPeople implements ChronologyScopes {

    private final CasePeople children;
    private final CaseReferences cases;
    private final Circles circles;

    ChronologyPeople(CasePeople children, CaseReferences cases, Circles circles) {
        this.children = children;
        this.cases = cases;
        this.circles = circles;
    }

    @Override
    public Optional<Scope> family(String caseRef) {
        return children.child(caseRef).map(child -> scope(child, around(child), true));
    }

    @Override
    public Optional<Scope> person(String caseRef, UUID person) {
        var id = new PersonId(person);
        return children.child(caseRef)
                .flatMap(_ -> circles.around(List.of(id)).known(List.of(id)).stream().findFirst())
                .map(this::ofPerson);
    }

    private Scope ofPerson(Person person) {
        boolean child = person.facts().kind() == PersonKind.CHILD;
        Set<PersonId> whose = child ? Set.of(person.id()) : around(person.id());
        return scope(person.id(), whose, child);
    }

    private Scope scope(PersonId person, Set<PersonId> whose, boolean child) {
        var found = cases.of(whose);
        List<String> references =
                whose.stream()
                        .flatMap(one -> found.getOrDefault(one, List.of()).stream())
                        .distinct()
                        .toList();
        return new Scope(person.value(), child, references);
    }

    /** The person first, then those of every home, relatives, siblings and children of plans. */
    private Set<PersonId> around(PersonId id) {
        Circle circle = circles.around(List.of(id));
        Set<PersonId> around = new LinkedHashSet<>(List.of(id));
        Stream.of(
                        circle.homesOf(id).stream()
                                .map(Home::stays)
                                .flatMap(Collection::stream)
                                .map(stay -> stay.person().id()),
                        circle.relativesOf(id).stream().map(one -> one.person().id()),
                        circle.siblingsOf(id).stream(),
                        circle.concernsOf(id).stream()
                                .flatMap(one -> one.plan().children().stream()))
                .flatMap(ids -> ids)
                .forEach(around::add);
        return around;
    }
}
