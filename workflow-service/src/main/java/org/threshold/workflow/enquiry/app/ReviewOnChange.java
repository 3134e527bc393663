package org.threshold.workflow.enquiry.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeListener;
import org.threshold.workflow.enquiry.domain.Review;
import org.threshold.workflow.enquiry.domain.ReviewRule;

/** A change of circumstance has the open enquiry of each of its cases reviewed. */
@Service
class ReviewOnChange implements ChangeListener {

    private final EnquiryRecords records;
    private final ReviewsOpened reviews;

    ReviewOnChange(EnquiryRecords records, ReviewsOpened reviews) {
        this.records = records;
        this.reviews = reviews;
    }

    @Override
    public void recorded(Change change) {
        if (!ReviewRule.reviews(change.what())) {
            return;
        }
        var source = new Review.Source(change.what().kind().eventName(), change.id().value());
        change.what().cases().stream()
                .flatMap(ref -> records.openOf(ref).stream())
                .forEach(enquiry -> reviews.open(change.by(), enquiry, source));
    }
}
