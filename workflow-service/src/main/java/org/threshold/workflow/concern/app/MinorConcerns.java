package org.threshold.workflow.concern.app;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.concern.domain.MinorConcern;
import org.threshold.workflow.concern.domain.Review;
import org.threshold.workflow.concern.domain.Review.Reviewed;
import org.threshold.workflow.concern.domain.ReviewId;
import org.threshold.workflow.referral.CaseRef;

/** The rows of minor concerns and of their reviews. */
public interface MinorConcerns {

    void add(MinorConcern note, Actor by);

    /** All of these cases, the latest to happen first. */
    List<MinorConcern> of(List<CaseRef> refs);

    void open(Review review);

    Optional<Review> find(ReviewId id);

    /** The same, locked for the rest of the transaction. */
    Optional<Review> lock(ReviewId id);

    /** All of these cases, the latest first. */
    List<Review> reviews(List<CaseRef> refs);

    void reviewed(ReviewId id, Reviewed what, Actor by);
}
