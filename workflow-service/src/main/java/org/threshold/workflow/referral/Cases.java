package org.threshold.workflow.referral;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.people.PersonId;

/** The cases, for other features. */
public interface Cases {

    /** The open case of a child, opened now if there is none; in the caller's transaction. */
    CaseRef openFor(PersonId child, Instant at);

    /** The child that a case is about; a case that joined another answers for that other. */
    Optional<PersonId> childOf(CaseRef ref);

    /** Locks the case rows in the order of their references, for the rest of the transaction. */
    void lock(List<CaseRef> refs);
}
