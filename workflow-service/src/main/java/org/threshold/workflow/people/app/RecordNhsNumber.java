package org.threshold.workflow.people.app;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.NhsIdentity;
import org.threshold.workflow.people.NhsNumber;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.domain.Answer;
import org.threshold.workflow.people.domain.Person;
import org.threshold.workflow.people.domain.PersonRegister;

/** Records the NHS number that was left out at first, or that was wrong. */
@Service
public class RecordNhsNumber {

    /** What is asked for. */
    public record Command(PersonId person, NhsNumber number) {}

    private final Access access;
    private final PersonRegister persons;
    private final Journal journal;

    RecordNhsNumber(Access access, PersonRegister persons, Journal journal) {
        this.access = access;
        this.persons = persons;
        this.journal = journal;
    }

    /** Answers with the person as it is now; recording the same number again changes nothing. */
    @Transactional
    public Answer<Person> handle(Actor who, Command command) {
        access.require(who, Activity.EDIT_PERSON);
        return persons.find(command.person())
                .map(person -> record(who, person, new NhsIdentity.Recorded(command.number())))
                .orElseGet(() -> Answer.noSuchPerson("person"));
    }

    private Answer<Person> record(Actor who, Person person, NhsIdentity number) {
        if (person.facts().health().nhs().equals(number)) {
            return new Answer.Done<>(person);
        }
        var identified = person.identified(number);
        return switch (persons.keep(identified, journal.change(who, ""))) {
            case NUMBER_TAKEN -> Answer.refused(RegisterPerson.numberTaken());
            case OVERTAKEN -> new Answer.Overtaken<>(CorrectPerson.overtaken());
            case KEPT -> {
                journal.person(who, "nhs-number-recorded", person.id(), "");
                yield new Answer.Done<>(identified);
            }
        };
    }
}
