package org.threshold.workflow.improvement.adapter.timer;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.threshold.workflow.improvement.app.OpenSupervisions;

/** Looks whether supervision is to be held by now. */
@Component
class SupervisionTimer {

    private final OpenSupervisions open;

    SupervisionTimer(OpenSupervisions open) {
        this.open = open;
    }

    @Scheduled(fixedDelay = 10_000)
    void look() {
        open.handle();
    }
}
