package org.threshold.workflow.worklist.adapter.engine;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.threshold.workflow.platform.RealTime;
import org.threshold.workflow.worklist.app.Reconcile;

/** Looks every five seconds, in real time, for steps that the engine lacks. */
@Component
class Reconciler {

    private final Reconcile reconcile;
    private final RealTime real;

    Reconciler(Reconcile reconcile, RealTime real) {
        this.reconcile = reconcile;
        this.real = real;
    }

    @Scheduled(fixedDelay = 5000)
    void look() {
        reconcile.handle(real.now());
    }
}
