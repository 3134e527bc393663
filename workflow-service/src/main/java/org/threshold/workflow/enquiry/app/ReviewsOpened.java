package org.threshold.workflow.enquiry.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.enquiry.domain.Review;
import org.threshold.workflow.enquiry.domain.ReviewId;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.worklist.HumanSteps;

/** Has an open enquiry reviewed because of something that changed; nothing of it moves. */
@Service
class ReviewsOpened {

    private final Reviews reviews;
    private final EnquiryLimits limits;
    private final HumanSteps steps;
    private final EnquiryEngine engine;
    private final Recording recording;

    ReviewsOpened(
            Reviews reviews,
            EnquiryLimits limits,
            HumanSteps steps,
            EnquiryEngine engine,
            Recording recording) {
        this.reviews = reviews;
        this.limits = limits;
        this.steps = steps;
        this.engine = engine;
        this.recording = recording;
    }

    /** Opens a review, once for each source. */
    void open(Actor by, Enquiry enquiry, Review.Source source) {
        Review review = recording.review(enquiry, source);
        if (!reviews.add(review)) {
            return;
        }
        Deadline due = limits.start(enquiry, review);
        steps.openPart(enquiry.id().value(), EnquirySteps.REVIEW, due, EnquirySteps.SOCIAL_WORKERS);
        engine.reviewDue(enquiry, review, due);
        recording.opened(by, enquiry, source);
    }

    /** Gives new reviews their identity, and keeps that they are due. */
    @Service
    static class Recording {

        private final Ids ids;
        private final EnquiryRecord record;

        Recording(Ids ids, EnquiryRecord record) {
            this.ids = ids;
            this.record = record;
        }

        Review review(Enquiry enquiry, Review.Source source) {
            return new Review(new ReviewId(ids.next()), enquiry.id(), source, record.now());
        }

        void opened(Actor by, Enquiry enquiry, Review.Source source) {
            record.keep(by, "enquiry-review-due", enquiry, source.kind());
        }
    }
}
