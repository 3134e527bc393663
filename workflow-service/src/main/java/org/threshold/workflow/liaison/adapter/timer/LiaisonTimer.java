package org.threshold.workflow.liaison.adapter.timer;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.threshold.workflow.liaison.app.AskForPlans;

/** Looks whether a practice wants its first liaison. */
@Component
class LiaisonTimer {

    private final AskForPlans ask;

    LiaisonTimer(AskForPlans ask) {
        this.ask = ask;
    }

    @Scheduled(fixedDelay = 60_000)
    void look() {
        ask.handle();
    }
}
