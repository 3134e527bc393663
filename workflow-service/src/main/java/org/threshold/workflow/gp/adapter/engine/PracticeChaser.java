package org.threshold.workflow.gp.adapter.engine;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.threshold.workflow.gp.app.ChaseSilentPractices;
import org.threshold.workflow.platform.EachAlone;

/** Has silent practices chased, right after their limit was seen to pass. */
@Component
class PracticeChaser {

    private final ChaseSilentPractices chase;
    private final EachAlone each;

    PracticeChaser(ChaseSilentPractices chase, EachAlone each) {
        this.chase = chase;
        this.each = each;
    }

    @Scheduled(fixedDelay = 250)
    void lookForSilence() {
        each.handle(chase.waiting(), one -> one.limit().value(), chase::handle);
    }
}
