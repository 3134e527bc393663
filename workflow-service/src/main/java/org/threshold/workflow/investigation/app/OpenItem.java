package org.threshold.workflow.investigation.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.investigation.domain.Investigation;
import org.threshold.workflow.worklist.HumanSteps;

/** Opens an item: its limit, its step and its part of the process, all in one commit. */
@Service
class OpenItem {

    private final ItemLimits limits;
    private final HumanSteps steps;
    private final InvestigationEngine engine;

    OpenItem(ItemLimits limits, HumanSteps steps, InvestigationEngine engine) {
        this.limits = limits;
        this.steps = steps;
        this.engine = engine;
    }

    /** Opens it. The process of a closed investigation has ended, so the step then stands alone. */
    Deadline opened(Investigation investigation, NewItem item) {
        Deadline due = limits.start(item);
        if (investigation.isOpen()) {
            steps.openPart(investigation.id().value(), item.step(), due, item.candidates());
            engine.added(investigation.id(), due);
        } else {
            steps.openAside(item.step(), due, item.candidates());
        }
        return due;
    }

    /** Opens one that no investigation owns: its step stands alone. */
    void alone(NewItem item) {
        steps.openAside(item.step(), limits.start(item), item.candidates());
    }
}
