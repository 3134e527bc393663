package org.threshold.workflow.people.app;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.NhsIdentity;
import org.threshold.workflow.people.People;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.people.Registration;
import org.threshold.workflow.people.Registration.Gap;
import org.threshold.workflow.people.StatedPerson;
import org.threshold.workflow.people.domain.Kept;
import org.threshold.workflow.people.domain.Person;
import org.threshold.workflow.people.domain.PersonRegister;
import org.threshold.workflow.platform.Ids;

/** The people who are known, as other features see them. */
@Service
class KnownPeople implements People {

    private final PersonRegister persons;
    private final Ids ids;
    private final Journal journal;

    KnownPeople(PersonRegister persons, Ids ids, Journal journal) {
        this.persons = persons;
        this.ids = ids;
        this.journal = journal;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Registration register(Actor who, StatedPerson stated) {
        var person = Person.registered(new PersonId(ids.next()), stated);
        var gaps = EnumSet.noneOf(Gap.class);
        if (persons.add(person, journal.change(who, "")) == Kept.NUMBER_TAKEN) {
            person = withoutNumber(person);
            persons.add(person, journal.change(who, ""));
            gaps.add(Gap.NHS_NUMBER_HELD_BY_ANOTHER);
        }
        journal.person(who, "person-registered", person.id(), "");
        gaps.addAll(person.gaps());
        return new Registration(person.id(), gaps);
    }

    @Override
    public Optional<PersonView> view(PersonId id) {
        return persons.find(id).map(Person::view);
    }

    @Override
    public List<PersonView> view(Collection<PersonId> wanted) {
        var views =
                persons.findAll(wanted).stream()
                        .map(Person::view)
                        .collect(Collectors.toMap(PersonView::id, Function.identity()));
        return wanted.stream().map(views::get).filter(Objects::nonNull).toList();
    }

    private static Person withoutNumber(Person person) {
        var stated = person.facts();
        return Person.registered(
                person.id(), stated.health(stated.health().with(new NhsIdentity.LeftOut())));
    }
}
