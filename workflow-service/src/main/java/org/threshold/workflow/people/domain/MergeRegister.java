package org.threshold.workflow.people.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.people.PersonId;

/** Which records are of one person, as people have said. */
public interface MergeRegister {

    /** Keeps it; the records stay locked until the transaction ends. */
    void add(PersonMerge merge, Change change);

    /** Locks these records, so that two people who join them do it one after the other. */
    void lock(Collection<PersonId> records);

    /** One that stands, locked. */
    Optional<PersonMerge> lockStanding(PersonMergeId id);

    /** Takes it back; that it was said is kept. */
    void undo(PersonMergeId id, Change change);

    /** Those that stand, of these records and of every record that is of one person with them. */
    List<PersonMerge> around(Collection<PersonId> records);
}
