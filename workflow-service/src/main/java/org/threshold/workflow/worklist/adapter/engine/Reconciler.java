package org.threshold.workflow.worklist.adapter.engine;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.threshold.workflow.platform.RealTime;
import org.threshold.workflow.worklist.app.Reconcile;
import org.threshold.workflow.worklist.app.SweepSteps;
import org.threshold.workflow.worklist.app.WatchRungs;

/** Holds what waits here against what the engine does, again and again in real time. */
@Component
class Reconciler {

    private final Reconcile reconcile;
    private final SweepSteps sweep;
    private final WatchRungs rungs;
    private final RealTime real;

    Reconciler(Reconcile reconcile, SweepSteps sweep, WatchRungs rungs, RealTime real) {
        this.reconcile = reconcile;
        this.sweep = sweep;
        this.rungs = rungs;
        this.real = real;
    }

    @Scheduled(fixedDelay = 5000)
    void lookForSteps() {
        reconcile.handle(real.now());
    }

    /** Four steps a second are no load for the engine; of 200, each is asked for in a minute. */
    @Scheduled(fixedDelay = 1000)
    void lookForJobs() {
        sweep.handle(real.now());
    }

    @Scheduled(fixedDelay = 250)
    void lookForRungs() {
        rungs.handle();
    }
}
