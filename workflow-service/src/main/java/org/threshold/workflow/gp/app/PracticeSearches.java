package org.threshold.workflow.gp.app;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.gp.domain.PracticeSearch;
import org.threshold.workflow.gp.domain.PracticeSearchId;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/** The rows of searches for practices. */
public interface PracticeSearches {

    void add(PracticeSearch one);

    Optional<PracticeSearch> find(PracticeSearchId id);

    /** The same, locked for the rest of the transaction. */
    Optional<PracticeSearch> lock(PracticeSearchId id);

    /** Keeps what came of it. */
    void save(PracticeSearch one);

    /** All of a case, the latest first. */
    List<PracticeSearch> of(CaseRef ref);

    /** All about somebody, in whatever case, the latest first. */
    List<PracticeSearch> about(PersonId person);

    /** Whatever was of one case is of another. */
    void moved(CaseRef from, CaseRef into);
}
