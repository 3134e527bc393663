package org.threshold.workflow.enquiry.app;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.domain.Review;
import org.threshold.workflow.enquiry.domain.ReviewId;

/** Which changes an open enquiry has to look at, and what came of it. */
public interface Reviews {

    /** Adds a review; false when its source is reviewed for the enquiry already. */
    boolean add(Review review);

    Optional<Review> find(ReviewId id);

    /** Those that nobody has done yet, the earliest first. */
    List<Review> waiting(EnquiryId id);

    /**
     * Ends a review.
     *
     * @param meaning what the change means for the enquiry, in words
     */
    void end(ReviewId id, String meaning, Stamp stamp);
}
