package org.threshold.workflow.worklist.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.ClimbLadder;
import org.threshold.workflow.deadlines.OverdueRung;
import org.threshold.workflow.deadlines.OverdueRungs;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.IncidentKind;
import org.threshold.workflow.platform.Incidents;

/**
 * Climbs where the engine does not: at once for a step that no process waits for, and after a
 * minute for a rung whose timer the engine has lost. So nobody is left untold while the engine is
 * away, and somebody learns that it is.
 */
@Service
public class WatchRungs {

    private static final int AT_ONCE = 200;

    private final OverdueRungs rungs;
    private final ClimbLadder ladder;
    private final AsideSteps aside;
    private final Incidents incidents;
    private final CaseClock clock;

    WatchRungs(
            OverdueRungs rungs,
            ClimbLadder ladder,
            AsideSteps aside,
            Incidents incidents,
            CaseClock clock) {
        this.rungs = rungs;
        this.ladder = ladder;
        this.aside = aside;
        this.incidents = incidents;
        this.clock = clock;
    }

    /** Looks once. */
    public void handle() {
        var now = clock.now();
        var lost = now.minus(OverdueRungs.PATIENCE);
        for (OverdueRung due : rungs.find(now.plus(OverdueRungs.PATIENCE), AT_ONCE)) {
            if (aside.waits(due.waiting().id(), due.waiting().step())) {
                ladder.handle(due.deadline(), now);
            } else if (due.dueAt().isBefore(lost)) {
                report(due);
                ladder.handle(due.deadline(), now);
            }
        }
    }

    private void report(OverdueRung due) {
        incidents.raise(
                IncidentKind.RUNG_MISSED,
                due.deadline().value(),
                "The engine did not climb an escalation chain when it was due. It was climbed without it."
                        + " Check that the engine runs and that the process is there.");
    }
}
