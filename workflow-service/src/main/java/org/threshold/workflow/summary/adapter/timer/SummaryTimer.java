package org.threshold.workflow.summary.adapter.timer;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.threshold.workflow.summary.app.OpenSummaries;

/** Looks whether summaries are to be confirmed by now. */
@Component
class SummaryTimer {

    private final OpenSummaries open;

    SummaryTimer(OpenSummaries open) {
        this.open = open;
    }

    @Scheduled(fixedDelay = 10_000)
    void look() {
        open.handle();
    }
}
