package org.threshold.workflow.people;

import java.util.Optional;

/** Knows which child a case is about. */
@FunctionalInterface
public interface CaseChild {

    /**
     * The child; empty where there is no such case. A case that joined another answers for that
     * other.
     */
    Optional<PersonId> of(String caseRef);
}
