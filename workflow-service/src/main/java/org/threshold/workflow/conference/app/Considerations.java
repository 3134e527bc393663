package org.threshold.workflow.conference.app;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.conference.domain.Consideration;
import org.threshold.workflow.conference.domain.ConsiderationId;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/** The rows of what is considered. */
public interface Considerations {

    void add(Consideration consideration);

    Optional<Consideration> find(ConsiderationId id);

    /** The same, locked for the rest of the transaction. */
    Optional<Consideration> lock(ConsiderationId id);

    /** Keeps how it stands now. */
    void save(Consideration consideration);

    /** Whether one of this child and this adult waits to be decided. */
    boolean waits(CaseRef ref, PersonId adult);

    /** All of a case, the latest first. */
    List<Consideration> of(CaseRef ref);

    /** Whatever was of one case is of another. */
    void moved(CaseRef from, CaseRef into);
}
