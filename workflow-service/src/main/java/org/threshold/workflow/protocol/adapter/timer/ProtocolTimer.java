package org.threshold.workflow.protocol.adapter.timer;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.threshold.workflow.protocol.app.OpenProtocolReview;

/** Looks whether the next review of the joint protocol is somebody’s work by now. */
@Component
class ProtocolTimer {

    private final OpenProtocolReview open;

    ProtocolTimer(OpenProtocolReview open) {
        this.open = open;
    }

    @Scheduled(fixedDelay = 10_000)
    void look() {
        open.handle();
    }
}
