package org.threshold.workflow.enquiry.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.enquiry.domain.Review;
import org.threshold.workflow.worklist.HumanSteps;

/** Ends the reviews that an enquiry's end overtakes: whoever ended it has weighed them. */
@Service
class EndReviews {

    private final Reviews reviews;
    private final EnquiryLimits limits;
    private final HumanSteps steps;
    private final EnquiryRecord record;

    EndReviews(Reviews reviews, EnquiryLimits limits, HumanSteps steps, EnquiryRecord record) {
        this.reviews = reviews;
        this.limits = limits;
        this.steps = steps;
        this.record = record;
    }

    void overtaken(Actor who, Enquiry enquiry, String words) {
        for (Review review : reviews.waiting(enquiry.id())) {
            steps.withdraw(who, review.id().value(), words);
            limits.withdraw(EnquirySteps.REVIEW_SUBJECT, review.id().value(), EnquirySteps.REVIEW);
            reviews.end(review.id(), words, record.stamp(who));
        }
    }
}
