package org.threshold.workflow.people.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.people.PersonId;

/** Everybody who is known, with the history of each. */
public interface PersonRegister {

    /** Adds somebody new; the transaction goes on whatever the answer is. */
    Kept add(Person person, Change change);

    /** Keeps the next version of somebody; the transaction goes on whatever the answer is. */
    Kept keep(Person corrected, Change change);

    /** The person with this id. */
    Optional<Person> find(PersonId id);

    /** Those of these people who exist, in no particular order. */
    List<Person> findAll(Collection<PersonId> ids);

    /** People worth comparing, those with most in common first, at most that many. */
    List<Person> worthComparing(Sought sought, int most);
}
