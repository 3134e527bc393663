package org.threshold.workflow.people.domain;

import java.util.Collection;
import java.util.List;
import org.threshold.workflow.people.PersonId;

/** What adults were in the plans of children. */
public interface ConcernRegister {

    void add(AdultConcern concern, Change change);

    /** Every concern of an adult, who stays locked until the transaction ends. */
    List<AdultConcern> lockAll(PersonId adult);

    /** Every concern about these children, whichever adult it is of, the latest recorded first. */
    List<AdultConcern> ofChildren(Collection<PersonId> children);

    /** Every concern of these adults, the latest recorded first. */
    List<AdultConcern> of(Collection<PersonId> adults);
}
