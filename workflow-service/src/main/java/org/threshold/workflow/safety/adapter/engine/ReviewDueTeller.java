package org.threshold.workflow.safety.adapter.engine;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.threshold.workflow.platform.EachAlone;
import org.threshold.workflow.safety.app.TellReviewDue;

/** Has people told that a plan is due for review, right after its limit was seen to come. */
@Component
class ReviewDueTeller {

    private final TellReviewDue tell;
    private final EachAlone each;

    ReviewDueTeller(TellReviewDue tell, EachAlone each) {
        this.tell = tell;
        this.each = each;
    }

    @Scheduled(fixedDelay = 250)
    void lookForReviews() {
        each.handle(tell.waiting(), one -> one.limit().value(), tell::handle);
    }
}
