package org.threshold.workflow.worklist.app;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.platform.IncidentKind;
import org.threshold.workflow.platform.Incidents;
import org.threshold.workflow.worklist.app.AttachedSteps.Attached;

/**
 * The engine no longer knows a step that a person is waited for at: an incident, unless somebody
 * has ended the step while the engine was asked. It waits for another job from now on, so that what
 * a person decides meanwhile is told to the process that is started again.
 */
@Service
class LoseStep {

    private final AttachedSteps steps;
    private final Incidents incidents;

    LoseStep(AttachedSteps steps, Incidents incidents) {
        this.steps = steps;
        this.incidents = incidents;
    }

    @Transactional
    void handle(Attached lost) {
        if (steps.detach(lost)) {
            incidents.raise(
                    IncidentKind.STEP_NOT_REACHED,
                    lost.task().value(),
                    "A task waits for a person, and the engine has lost its step."
                            + " Start the process again at this step.");
        }
    }
}
