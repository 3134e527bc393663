package org.threshold.workflow.prebirth.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.threshold.workflow.prebirth.domain.PreBirthAssessment;
import org.threshold.workflow.prebirth.domain.PreBirthId;
import org.threshold.workflow.referral.CaseRef;

/** The rows of pre-birth assessments. */
public interface PreBirths {

    void add(PreBirthAssessment one);

    Optional<PreBirthAssessment> find(PreBirthId id);

    /** The same, locked for the rest of the transaction. */
    Optional<PreBirthAssessment> lock(PreBirthId id);

    /** The one that has this source; anything else is a bug. */
    PreBirthId with(UUID line);

    /** Keeps how it stands, and what was added. */
    void save(PreBirthAssessment one);

    /** All of a case, the latest first. */
    List<PreBirthAssessment> of(CaseRef ref);

    /** Those during which no health visitor has seen the mother yet, the earliest first. */
    List<PreBirthAssessment> unseen();

    /** The cases whose first assessment began in a stretch of time, UTC, the earliest first. */
    List<CaseRef> begun(Instant from, Instant until);

    /** Whatever was of one case is of another. */
    void moved(CaseRef from, CaseRef into);
}
