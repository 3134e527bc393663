package org.threshold.workflow.people.app;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.Registration;
import org.threshold.workflow.people.StatedPerson;
import org.threshold.workflow.people.domain.Answer;
import org.threshold.workflow.people.domain.Kept;
import org.threshold.workflow.people.domain.Person;
import org.threshold.workflow.people.domain.PersonRegister;
import org.threshold.workflow.people.domain.Plausible;
import org.threshold.workflow.people.domain.RequestKeys;
import org.threshold.workflow.platform.Refusal;

/** Makes somebody known, with only what is known of them. */
@Service
public class RegisterPerson {

    /**
     * What is asked for.
     *
     * @param key the sender's key of this request: the same key registers nobody twice
     * @param person the id the person gets when the key is new
     */
    public record Command(UUID key, PersonId person, StatedPerson stated) {}

    private final Access access;
    private final PersonRegister persons;
    private final RequestKeys keys;
    private final Journal journal;

    RegisterPerson(Access access, PersonRegister persons, RequestKeys keys, Journal journal) {
        this.access = access;
        this.persons = persons;
        this.keys = keys;
        this.journal = journal;
    }

    /** Refused for a birth that cannot be, and for an NHS number that another record holds. */
    @Transactional
    public Answer<Registration> handle(Actor who, Command command) {
        access.require(who, Activity.EDIT_PERSON);
        var wrong = Plausible.birth(command.stated().born(), journal.today());
        if (!wrong.isEmpty()) {
            return new Answer.Refused<>(wrong);
        }
        var id = new PersonId(keys.claim(command.key(), command.person().value()));
        return persons.find(id)
                .map(RegisterPerson::registered)
                .orElseGet(() -> register(who, Person.registered(id, command.stated())));
    }

    private Answer<Registration> register(Actor who, Person person) {
        if (persons.add(person, journal.change(who, "")) == Kept.NUMBER_TAKEN) {
            return Answer.refused(numberTaken());
        }
        journal.person(who, "person-registered", person.id(), "");
        return registered(person);
    }

    static Refusal numberTaken() {
        return new Refusal(
                "nhsNumber",
                "Another record has this NHS number.",
                "Search for the number and use that record, or check the ten digits, or leave it"
                        + " out.");
    }

    private static Answer<Registration> registered(Person person) {
        return new Answer.Done<>(new Registration(person.id(), person.gaps()));
    }
}
