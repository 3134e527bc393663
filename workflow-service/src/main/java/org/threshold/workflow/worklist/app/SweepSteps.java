package org.threshold.workflow.worklist.app;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.threshold.workflow.worklist.app.AttachedSteps.Attached;

/**
 * Asks the engine, a few steps at a time and again and again, whether it still stands where people
 * are waited for. An engine that was restored from a backup says nothing of what it has lost, and
 * otherwise only the person who ends such a step, or the next rung of its chain, would find it.
 */
@Service
public class SweepSteps {

    private static final int AT_ONCE = 4;

    private final AttachedSteps steps;
    private final KnownJobs jobs;
    private final LoseStep lose;

    SweepSteps(AttachedSteps steps, KnownJobs jobs, LoseStep lose) {
        this.steps = steps;
        this.jobs = jobs;
        this.lose = lose;
    }

    /** Looks once; stops when the engine does not answer. No transaction is open meanwhile. */
    public void handle(Instant realNow) {
        for (Attached step : steps.toLookAt(realNow, AT_ONCE)) {
            switch (jobs.ask(step.jobKey())) {
                case YES -> {}
                case NO -> lose.handle(step);
                case NO_ANSWER -> {
                    return;
                }
            }
        }
    }
}
