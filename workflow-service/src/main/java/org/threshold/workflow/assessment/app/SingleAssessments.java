package org.threshold.workflow.assessment.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.threshold.workflow.assessment.domain.SingleAssessment;
import org.threshold.workflow.assessment.domain.SingleAssessmentId;
import org.threshold.workflow.referral.CaseRef;

/** The rows of single assessments. */
public interface SingleAssessments {

    void add(SingleAssessment one);

    Optional<SingleAssessment> find(SingleAssessmentId id);

    /** The same, locked for the rest of the transaction. */
    Optional<SingleAssessment> lock(SingleAssessmentId id);

    /** The one that has this child or this asked agency. */
    Optional<SingleAssessmentId> having(UUID line);

    /** The same where anything else is a bug. */
    default SingleAssessmentId with(UUID line) {
        return having(line).orElseThrow();
    }

    /** Keeps how it stands, and what was added. */
    void save(SingleAssessment one);

    /** All of a case, that of the latest referral first. */
    List<SingleAssessment> of(CaseRef ref);

    /** Whatever was of one case is of another. */
    void moved(CaseRef from, CaseRef into);
}
