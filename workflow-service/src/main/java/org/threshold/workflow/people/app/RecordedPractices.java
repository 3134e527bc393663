package org.threshold.workflow.people.app;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.threshold.workflow.people.GpPractice;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.Practices;
import org.threshold.workflow.people.domain.Person;
import org.threshold.workflow.people.domain.PersonRegister;

/** Says where people are registered with a GP. */
@Service
class RecordedPractices implements Practices {

    private final PersonRegister persons;

    RecordedPractices(PersonRegister persons) {
        this.persons = persons;
    }

    @Override
    public Map<PersonId, GpPractice> of(Collection<PersonId> ids) {
        return persons.findAll(ids).stream()
                .collect(
                        Collectors.toMap(Person::id, person -> person.facts().health().practice()));
    }
}
