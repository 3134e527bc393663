package org.threshold.workflow.challenge.adapter.timer;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.threshold.workflow.challenge.app.MoveChallengeOn;
import org.threshold.workflow.platform.EachAlone;

/** Moves challenges on whose stage passed without an answer. */
@Component
class ChallengeTimer {

    private final MoveChallengeOn move;
    private final EachAlone each;

    ChallengeTimer(MoveChallengeOn move, EachAlone each) {
        this.move = move;
        this.each = each;
    }

    @Scheduled(fixedDelay = 250)
    void look() {
        each.handle(move.waiting(), one -> one.limit().value(), move::handle);
    }
}
