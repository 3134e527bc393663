package org.threshold.workflow.people.app;

import java.util.ArrayList;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.domain.AdultConcern;
import org.threshold.workflow.people.domain.AdultConcernId;
import org.threshold.workflow.people.domain.Answer;
import org.threshold.workflow.people.domain.ConcernRegister;
import org.threshold.workflow.people.domain.PersonRegister;
import org.threshold.workflow.platform.Refusal;

/** Records what an adult was in the plan of some children, or in a concern (R-4.2-7d). */
@Service
public class RecordAdultConcern {

    private final Access access;
    private final PersonRegister persons;
    private final ConcernRegister concerns;
    private final AdultsOfConcern adultsOfConcern;
    private final Journal journal;

    RecordAdultConcern(
            Access access,
            PersonRegister persons,
            ConcernRegister concerns,
            AdultsOfConcern adultsOfConcern,
            Journal journal) {
        this.access = access;
        this.persons = persons;
        this.concerns = concerns;
        this.adultsOfConcern = adultsOfConcern;
        this.journal = journal;
    }

    /**
     * Telling the same again changes nothing.
     *
     * @param told with the id that it gets when it is new
     */
    @Transactional
    public Answer<AdultConcernId> handle(Actor who, AdultConcern told) {
        access.require(who, Activity.EDIT_PERSON);
        Optional<Refusal> missing = told.plan().missing();
        if (missing.isPresent()) {
            return Answer.refused(missing.get());
        }
        var named = new ArrayList<PersonId>(told.plan().children());
        named.add(told.adult());
        if (persons.findAll(named).size() < named.size()) {
            return Answer.noSuchPerson("person");
        }
        return concerns.lockAll(told.adult()).stream()
                .filter(earlier -> earlier.as(told.id()).equals(told))
                .findFirst()
                .<Answer<AdultConcernId>>map(earlier -> new Answer.Done<>(earlier.id()))
                .orElseGet(() -> keep(who, told));
    }

    private Answer<AdultConcernId> keep(Actor who, AdultConcern concern) {
        concerns.add(concern, journal.change(who, ""));
        journal.person(who, "adult-concern-recorded", concern.adult(), "");
        if (concern.followsTheAdult()) {
            adultsOfConcern.becameKnown(concern.adult());
        }
        return new Answer.Done<>(concern.id());
    }
}
