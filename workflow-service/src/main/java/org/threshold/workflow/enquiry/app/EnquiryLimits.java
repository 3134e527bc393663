package org.threshold.workflow.enquiry.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.domain.Contribution;
import org.threshold.workflow.enquiry.domain.ContributionId;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.enquiry.domain.Review;
import org.threshold.workflow.enquiry.domain.ReviewId;

/** The limits that an enquiry's steps run under; at most one is open for each step. */
@Service
class EnquiryLimits {

    private final Deadlines deadlines;

    EnquiryLimits(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** Starts the limit of a step, counted from an instant. */
    Deadline start(LimitCode limit, Enquiry enquiry, String step, Instant anchor) {
        return deadlines.set(
                limit,
                new Waiting(EnquirySteps.SUBJECT, enquiry.id().value(), step, enquiry.caseRefs()),
                anchor);
    }

    /** Starts the limit of an agency's contribution. */
    Deadline start(LimitCode limit, Enquiry enquiry, Contribution asked) {
        return deadlines.set(
                limit,
                new Waiting(
                        EnquirySteps.CONTRIBUTION,
                        asked.id().value(),
                        EnquirySteps.OBTAIN_CONTRIBUTION,
                        enquiry.caseRefs()),
                asked.askedAt());
    }

    /** Starts the limit of a review. */
    Deadline start(Enquiry enquiry, Review review) {
        return deadlines.set(
                LimitCode.ENQUIRY_REVIEW,
                new Waiting(
                        EnquirySteps.REVIEW_SUBJECT,
                        review.id().value(),
                        EnquirySteps.REVIEW,
                        enquiry.caseRefs()),
                review.openedAt());
    }

    /** Every limit of the enquiry, settled ones too. */
    List<Deadline> of(EnquiryId id) {
        return deadlines.of(EnquirySteps.SUBJECT, id.value());
    }

    /** The limit of a step, open or settled. */
    Optional<Deadline> of(EnquiryId id, String step) {
        return of(id).stream().filter(limit -> limit.waiting().step().equals(step)).findFirst();
    }

    /** The open limit of a step. */
    Optional<Deadline> open(EnquiryId id, String step) {
        return open(EnquirySteps.SUBJECT, id.value(), step).stream().findFirst();
    }

    /** The open limit of an agency's contribution. */
    Optional<Deadline> open(ContributionId id) {
        return open(EnquirySteps.CONTRIBUTION, id.value(), EnquirySteps.OBTAIN_CONTRIBUTION)
                .stream()
                .findFirst();
    }

    /** The open limit of a review. */
    Optional<Deadline> open(ReviewId id) {
        return open(EnquirySteps.REVIEW_SUBJECT, id.value(), EnquirySteps.REVIEW).stream()
                .findFirst();
    }

    /** The step was done: its limit is met. */
    void met(EnquiryId id, String step) {
        met(EnquirySteps.SUBJECT, id.value(), step);
    }

    /** The same for a step of a contribution or a review. */
    void met(String kind, UUID subject, String step) {
        open(kind, subject, step).forEach(limit -> deadlines.met(limit.id()));
    }

    /** The step need no longer be done. */
    void withdraw(String kind, UUID subject, String step) {
        open(kind, subject, step).forEach(limit -> deadlines.withdrawn(limit.id()));
    }

    private List<Deadline> open(String kind, UUID subject, String step) {
        return deadlines.of(kind, subject).stream()
                .filter(Deadline::isOpen)
                .filter(limit -> limit.waiting().step().equals(step))
                .toList();
    }
}
