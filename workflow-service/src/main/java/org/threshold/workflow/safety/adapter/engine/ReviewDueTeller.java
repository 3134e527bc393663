package org.threshold.workflow.safety.adapter.engine;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.threshold.workflow.safety.app.TellReviewDue;

/** Has people told that a plan is due for review, right after its limit was seen to come. */
@Component
class ReviewDueTeller {

    private final TellReviewDue tell;

    ReviewDueTeller(TellReviewDue tell) {
        this.tell = tell;
    }

    @Scheduled(fixedDelay = 250)
    void lookForReviews() {
        tell.waiting().forEach(tell::handle);
    }
}
