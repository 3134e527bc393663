package org.threshold.workflow.people.domain;

import java.util.Collection;
import java.util.List;
import org.threshold.workflow.people.PersonId;

/** Who belongs to whom. */
public interface RelationshipRegister {

    /** Adds a relationship, or keeps its new period and details. */
    void keep(Relationship relationship);

    /** Every relationship recorded of this tie, locked until the transaction ends. */
    List<Relationship> lockAll(Tie tie);

    /** Every relationship that one of these people is part of. */
    List<Relationship> of(Collection<PersonId> people);
}
