package org.threshold.workflow.strategy.adapter.engine;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.threshold.workflow.platform.EachAlone;
import org.threshold.workflow.strategy.app.TellOverdue;

/** Has people told of overdue meetings, right after their limit was seen to pass. */
@Component
class OverdueTeller {

    private final TellOverdue tell;
    private final EachAlone each;

    OverdueTeller(TellOverdue tell, EachAlone each) {
        this.tell = tell;
        this.each = each;
    }

    @Scheduled(fixedDelay = 250)
    void lookForOverdue() {
        each.handle(tell.waiting(), one -> one.limit().value(), tell::handle);
    }
}
