package org.threshold.workflow.people.domain;

import java.util.Collection;
import java.util.List;
import org.threshold.workflow.people.PersonId;

/** What is recorded of children's parents; every earlier answer is kept. */
public interface ParentRegister {

    /** Lets nobody else put an answer for this child for the rest of the transaction. */
    void lock(PersonId child);

    /** Puts a new answer in the place of the one before. */
    void put(ParentRecord answer, Change change);

    /** The children in whose records one of these is named as a parent now. */
    List<PersonId> childrenOf(Collection<PersonId> parents);

    /** The present answers for a child; a role without any is absent. */
    List<ParentRecord> of(PersonId child);
}
