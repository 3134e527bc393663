package org.threshold.workflow.people.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.people.LikelyMatch;
import org.threshold.workflow.people.LikelyMatches;
import org.threshold.workflow.people.StatedPerson;
import org.threshold.workflow.people.domain.Likeness;
import org.threshold.workflow.people.domain.PersonRegister;
import org.threshold.workflow.people.domain.Sought;

/** Finds who may be meant among everybody who is known. */
@Service
class LikelyPeople implements LikelyMatches {

    /** So many are compared closely, those with most in common first. */
    private static final int COMPARED = 300;

    private final PersonRegister persons;

    LikelyPeople(PersonRegister persons) {
        this.persons = persons;
    }

    @Override
    public List<LikelyMatch> of(StatedPerson stated) {
        return among(Sought.like(stated));
    }

    List<LikelyMatch> among(Sought sought) {
        return sought.nothing()
                ? List.of()
                : Likeness.among(persons.worthComparing(sought, COMPARED), sought);
    }
}
