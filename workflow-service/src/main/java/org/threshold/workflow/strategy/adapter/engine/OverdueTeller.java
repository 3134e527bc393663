package org.threshold.workflow.strategy.adapter.engine;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.threshold.workflow.strategy.app.TellOverdue;

/** Has people told of overdue meetings, right after their limit was seen to pass. */
@Component
class OverdueTeller {

    private final TellOverdue tell;

    OverdueTeller(TellOverdue tell) {
        this.tell = tell;
    }

    @Scheduled(fixedDelay = 250)
    void lookForOverdue() {
        tell.waiting().forEach(tell::handle);
    }
}
