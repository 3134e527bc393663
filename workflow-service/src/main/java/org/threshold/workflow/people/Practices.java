package org.threshold.workflow.people;

import java.util.Collection;
import java.util.Map;

/** Where people are registered with a GP, for whoever decides which practices are told. */
@FunctionalInterface
public interface Practices {

    /** What is recorded of each of these people; somebody who is not known is left out. */
    Map<PersonId, GpPractice> of(Collection<PersonId> ids);
}
