package org.threshold.workflow.people.domain;

import java.util.List;
import org.threshold.workflow.people.PersonId;

/** What is recorded of children's parents; every earlier answer is kept. */
public interface ParentRegister {

    /** Puts a new answer in the place of the one before. */
    void put(ParentRecord answer, Change change);

    /** The present answers for a child; a role without any is absent. */
    List<ParentRecord> of(PersonId child);
}
