package org.threshold.workflow.worklist.adapter.engine;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.threshold.workflow.platform.RealTime;
import org.threshold.workflow.worklist.app.Reconcile;
import org.threshold.workflow.worklist.app.WatchRungs;

/** Holds what waits here against what the engine does, again and again in real time. */
@Component
class Reconciler {

    private final Reconcile reconcile;
    private final WatchRungs rungs;
    private final RealTime real;

    Reconciler(Reconcile reconcile, WatchRungs rungs, RealTime real) {
        this.reconcile = reconcile;
        this.rungs = rungs;
        this.real = real;
    }

    @Scheduled(fixedDelay = 5000)
    void lookForSteps() {
        reconcile.handle(real.now());
    }

    @Scheduled(fixedDelay = 250)
    void lookForRungs() {
        rungs.handle();
    }
}
