package org.threshold.workflow.gp.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.RungListener;
import org.threshold.workflow.deadlines.RungReached;
import org.threshold.workflow.gp.app.SilentPractices.Silent;
import org.threshold.workflow.gp.domain.ChaseRule;

/**
 * Notes that a practice is silent. Telling people locks case rows, which nobody may do while
 * climbing a ladder, so {@link ChaseSilentPractices} does it at once afterwards.
 */
@Service
class NoteSilentPractice implements RungListener {

    private final SilentPractices silent;

    NoteSilentPractice(SilentPractices silent) {
        this.silent = silent;
    }

    @Override
    public void reached(RungReached reached) {
        Deadline limit = reached.deadline();
        ChaseRule.of(reached)
                .filter(_ -> !reached.rung().again())
                .map(
                        chase ->
                                new Silent(
                                        limit.id(),
                                        chase,
                                        limit.waiting().id(),
                                        reached.rung().dueAt()))
                .ifPresent(silent::note);
    }
}
