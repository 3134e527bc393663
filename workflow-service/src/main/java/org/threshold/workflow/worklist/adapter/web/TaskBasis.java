package org.threshold.workflow.worklist.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.DecisionBasis;
import org.threshold.workflow.worklist.TaskView;

/** What stands above the form of a decision: what was found out about the child so far. */
@Component
class TaskBasis {

    private final StepForms steps;
    private final List<DecisionBasis> bases;

    TaskBasis(StepForms steps, List<DecisionBasis> bases) {
        this.steps = steps;
        this.bases = List.copyOf(bases);
    }

    List<CaseFacts> of(Actor who, TaskView task) {
        if (!steps.restsOnFindings(task.step())) {
            return List.of();
        }
        return task.subject().cases().stream()
                .flatMap(ref -> bases.stream().flatMap(one -> one.basis(who, ref).stream()))
                .toList();
    }
}
