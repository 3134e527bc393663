package org.threshold.workflow.redpath.adapter.engine;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.threshold.workflow.redpath.app.CountOverdueMarks;

/** Looks for marks whose limit has passed, whatever the engine does. */
@Component
class OverdueMarks {

    private final CountOverdueMarks count;

    OverdueMarks(CountOverdueMarks count) {
        this.count = count;
    }

    @Scheduled(fixedDelay = 250)
    void lookForOverdue() {
        count.waiting().forEach(count::handle);
    }
}
