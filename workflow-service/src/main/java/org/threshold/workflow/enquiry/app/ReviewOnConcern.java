package org.threshold.workflow.enquiry.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.domain.Review;
import org.threshold.workflow.strategy.CallForDiscussion;
import org.threshold.workflow.strategy.ChildOfConcern;
import org.threshold.workflow.strategy.ConcernListener;

/** A concern that somebody raises never ends an open enquiry: it has it reviewed. */
@Service
class ReviewOnConcern implements ConcernListener {

    private static final String CONCERN = "concern";

    private final EnquiryRecords records;
    private final ReviewsOpened reviews;

    ReviewOnConcern(EnquiryRecords records, ReviewsOpened reviews) {
        this.records = records;
        this.reviews = reviews;
    }

    @Override
    public void raised(Actor by, CallForDiscussion call) {
        var source = new Review.Source(CONCERN, call.source().id());
        call.about().children().stream()
                .map(ChildOfConcern::caseRef)
                .flatMap(ref -> records.openOf(ref).stream())
                .forEach(enquiry -> reviews.open(by, enquiry, source));
    }
}
