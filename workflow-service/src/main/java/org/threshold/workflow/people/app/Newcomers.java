package org.threshold.workflow.people.app;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.StatedPerson;
import org.threshold.workflow.people.domain.Answer;
import org.threshold.workflow.people.domain.Person;
import org.threshold.workflow.people.domain.PersonRegister;
import org.threshold.workflow.people.domain.Plausible;
import org.threshold.workflow.people.domain.Supplement;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.platform.Refusal;

/** Finds or registers whom somebody adds to a family, so that nobody is entered twice. */
@Service
class Newcomers {

    private static final String WHY = "Said when the person was added to a family.";

    private final PersonRegister persons;
    private final RegisterPerson register;
    private final CorrectPerson correct;
    private final Ids ids;
    private final Journal journal;

    Newcomers(
            PersonRegister persons,
            RegisterPerson register,
            CorrectPerson correct,
            Ids ids,
            Journal journal) {
        this.persons = persons;
        this.register = register;
        this.correct = correct;
        this.ids = ids;
        this.journal = journal;
    }

    /** What cannot be of what was said; empty when it can. */
    List<Refusal> wrong(StatedPerson said) {
        return Plausible.birth(said.born(), journal.today());
    }

    /** Somebody new; the same key registers nobody twice. */
    Answer<PersonId> register(Actor who, UUID key, StatedPerson stated) {
        var command = new RegisterPerson.Command(key, new PersonId(ids.next()), stated);
        return register.handle(who, command).then(done -> new Answer.Done<>(done.id()));
    }

    /** Somebody who is known; what was said and is not recorded yet is added to the record. */
    Answer<PersonId> known(Actor who, PersonId id, StatedPerson said) {
        return persons.find(id)
                .map(person -> complete(who, person, said))
                .orElseGet(() -> Answer.noSuchPerson("known"));
    }

    private Answer<PersonId> complete(Actor who, Person person, StatedPerson said) {
        var facts = Supplement.of(person.facts(), said);
        var command = new CorrectPerson.Command(person.id(), person.version(), facts, WHY);
        return correct.handle(who, command).then(done -> new Answer.Done<>(done.id()));
    }
}
