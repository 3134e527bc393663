package org.threshold.workflow.enquiry.app;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.workflow.enquiry.app.EnquiryDesk.InHand;
import org.threshold.workflow.enquiry.app.ReviewEnquiry.Meaning;
import org.threshold.workflow.enquiry.domain.Review;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;

/** Keeps what a change means for an enquiry, and adds what it makes necessary. */
@Service
class ReviewKeeping {

    private final Reviews reviews;
    private final EnquiryLimits limits;
    private final HumanSteps steps;
    private final AddedLines added;
    private final EnquiryRecord record;

    ReviewKeeping(
            Reviews reviews,
            EnquiryLimits limits,
            HumanSteps steps,
            AddedLines added,
            EnquiryRecord record) {
        this.reviews = reviews;
        this.limits = limits;
        this.steps = steps;
        this.added = added;
        this.record = record;
    }

    Completion reviewed(InHand hand, Review review, Meaning meaning) {
        reviews.end(review.id(), meaning.words(), record.stamp(hand.who()));
        limits.met(EnquirySteps.REVIEW_SUBJECT, review.id().value(), EnquirySteps.REVIEW);
        steps.finish(hand.who(), hand.task(), Map.of());
        record.keep(hand.who(), "enquiry-reviewed", hand.enquiry(), meaning.words());
        if (meaning.opinionNeeded()) {
            added.opinionAgain(hand.who(), hand.enquiry());
        }
        return new Completion.Done("The review is recorded. No limit of the enquiry has moved.");
    }
}
