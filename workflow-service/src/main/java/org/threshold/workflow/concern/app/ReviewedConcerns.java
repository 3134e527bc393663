package org.threshold.workflow.concern.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.concern.domain.Review;
import org.threshold.workflow.concern.domain.Review.Reviewed;
import org.threshold.workflow.concern.domain.ReviewOutcome;

/** Keeps what came of looking at minor concerns together. */
@Service
class ReviewedConcerns {

    private final MinorConcerns concerns;
    private final ConcernReviews reviews;
    private final ConcernRecord record;

    ReviewedConcerns(MinorConcerns concerns, ConcernReviews reviews, ConcernRecord record) {
        this.concerns = concerns;
        this.reviews = reviews;
        this.record = record;
    }

    Reviewed of(ReviewOutcome outcome, String reason) {
        return new Reviewed(outcome, reason, record.now());
    }

    void reviewed(Actor who, Review review, Reviewed what) {
        concerns.reviewed(review.id(), what, who);
        reviews.done(review);
        record.keep(who, "minor-concerns-reviewed", review, what.reason());
    }
}
