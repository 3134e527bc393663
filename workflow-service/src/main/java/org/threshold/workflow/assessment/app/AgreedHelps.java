package org.threshold.workflow.assessment.app;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.assessment.domain.AgreedHelp;
import org.threshold.workflow.assessment.domain.AgreedHelpId;
import org.threshold.workflow.assessment.domain.SingleAssessmentId;
import org.threshold.workflow.referral.CaseRef;

/** The rows of help that single assessments came to; each is of the case of its assessment. */
public interface AgreedHelps {

    void add(AgreedHelp one);

    Optional<AgreedHelp> find(AgreedHelpId id);

    /** The same, locked for the rest of the transaction. */
    Optional<AgreedHelp> lock(AgreedHelpId id);

    /** Keeps what was said since; what was said before is never changed. */
    void save(AgreedHelp one);

    /** What an assessment came to. */
    Optional<AgreedHelp> of(SingleAssessmentId assessment);

    /** All of a case, that of the latest referral first. */
    List<AgreedHelp> of(CaseRef ref);
}
