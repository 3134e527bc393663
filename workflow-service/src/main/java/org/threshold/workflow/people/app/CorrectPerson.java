package org.threshold.workflow.people.app;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.StatedPerson;
import org.threshold.workflow.people.domain.Answer;
import org.threshold.workflow.people.domain.Person;
import org.threshold.workflow.people.domain.PersonRegister;
import org.threshold.workflow.people.domain.Plausible;
import org.threshold.workflow.platform.Refusal;

/** Puts right what is recorded of somebody; what was recorded before is kept. */
@Service
public class CorrectPerson {

    /**
     * What is asked for.
     *
     * @param version the version the sender has seen
     * @param facts everything that holds now, not only what changes
     * @param why the reason, needed
     */
    public record Command(PersonId person, int version, StatedPerson facts, String why) {}

    private final Access access;
    private final PersonRegister persons;
    private final PracticeNews practices;
    private final Journal journal;

    CorrectPerson(Access access, PersonRegister persons, PracticeNews practices, Journal journal) {
        this.access = access;
        this.persons = persons;
        this.practices = practices;
        this.journal = journal;
    }

    /** Answers with the person as it is now; sending the same again changes nothing. */
    @Transactional
    public Answer<Person> handle(Actor who, Command command) {
        access.require(who, Activity.EDIT_PERSON);
        var wrong = wrong(command);
        if (!wrong.isEmpty()) {
            return new Answer.Refused<>(wrong);
        }
        return persons.find(command.person())
                .map(person -> correct(who, person, command))
                .orElseGet(() -> Answer.noSuchPerson("person"));
    }

    private Answer<Person> correct(Actor who, Person person, Command command) {
        if (person.facts().equals(command.facts())) {
            return new Answer.Done<>(person);
        }
        if (person.version() != command.version()) {
            return new Answer.Overtaken<>(overtaken());
        }
        var corrected = person.corrected(command.facts());
        return switch (persons.keep(corrected, journal.change(who, command.why()))) {
            case NUMBER_TAKEN -> Answer.refused(RegisterPerson.numberTaken());
            case OVERTAKEN -> new Answer.Overtaken<>(overtaken());
            case KEPT -> {
                journal.person(who, "person-corrected", person.id(), command.why());
                practices.corrected(who, person, corrected);
                yield new Answer.Done<>(corrected);
            }
        };
    }

    private List<Refusal> wrong(Command command) {
        var wrong = new ArrayList<>(Plausible.birth(command.facts().born(), journal.today()));
        if (command.why().isBlank()) {
            wrong.add(
                    new Refusal(
                            "why",
                            "The reason for the correction is missing.",
                            "Say in a few words how this is known."));
        }
        return wrong;
    }

    static Refusal overtaken() {
        return new Refusal(
                "version",
                "Somebody else changed this record after you opened it.",
                "Open it again, compare it with what you typed, and send what still needs"
                        + " correcting.");
    }
}
