package org.threshold.workflow.redpath.adapter.engine;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.threshold.workflow.platform.EachAlone;
import org.threshold.workflow.redpath.MarkId;
import org.threshold.workflow.redpath.app.CountOverdueMarks;

/** Looks for marks whose limit has passed, whatever the engine does. */
@Component
class OverdueMarks {

    private final CountOverdueMarks count;
    private final EachAlone each;

    OverdueMarks(CountOverdueMarks count, EachAlone each) {
        this.count = count;
        this.each = each;
    }

    @Scheduled(fixedDelay = 250)
    void lookForOverdue() {
        each.handle(count.waiting(), MarkId::value, count::handle);
    }
}
