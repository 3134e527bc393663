package org.threshold.workflow.worklist.adapter.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.app.Approvals;

/** Knows of every step that a feature brings whether it approves something. */
@Component
class ApprovingSteps implements Approvals {

    private final Set<String> steps;

    ApprovingSteps(List<StepCompletion<?>> all) {
        this.steps =
                all.stream()
                        .filter(StepCompletion::approves)
                        .map(StepCompletion::step)
                        .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> steps() {
        return steps;
    }
}
