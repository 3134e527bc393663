package org.threshold.workflow.enquiry.domain;

import java.time.Instant;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.enquiry.Answer;
import org.threshold.workflow.enquiry.EnquiryId;

/**
 * What one agency was asked for, and what came of it.
 *
 * @param askedAt when it was asked, UTC
 * @param said what came of it, and who said so
 */
public record Contribution(
        ContributionId id, EnquiryId enquiry, Agency agency, Instant askedAt, Answered said) {

    public Answer answer() {
        return said.answer();
    }

    public boolean awaited() {
        return answer() instanceof Answer.Awaited;
    }

    @Override
    public String toString() {
        return "Contribution[" + id + " " + agency + " " + answer().code() + "]";
    }
}
