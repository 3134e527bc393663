package org.threshold.workflow.enquiry.app;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.domain.Answered;
import org.threshold.workflow.enquiry.domain.Contribution;
import org.threshold.workflow.enquiry.domain.ContributionId;

/** What agencies are asked for and answer. */
public interface Contributions {

    /** Keeps that an agency was asked; an agency is asked once for an enquiry. */
    void ask(Contribution contribution);

    Optional<Contribution> find(ContributionId id);

    /** All of an enquiry, each with its latest answer, in the order in which they were asked. */
    List<Contribution> of(EnquiryId id);

    /** Keeps an answer; those before it are kept too. */
    void answer(ContributionId id, Answered said, Stamp stamp);
}
