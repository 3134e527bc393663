package org.threshold.workflow.worklist.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.DecisionBasis;
import org.threshold.workflow.worklist.StepProcedure;
import org.threshold.workflow.worklist.TaskView;

/**
 * What stands above the form of a step: how it is done, and of a decision what was found out about
 * the child so far.
 */
@Component
class TaskBasis {

    private final StepForms steps;
    private final List<DecisionBasis> bases;
    private final StepProcedure procedure;

    TaskBasis(StepForms steps, List<DecisionBasis> bases, StepProcedure procedure) {
        this.steps = steps;
        this.bases = List.copyOf(bases);
        this.procedure = procedure;
    }

    /** How the step is done today, if that is written down. */
    Optional<StepProcedure.InForce> procedure(Actor who, TaskView task) {
        return procedure.of(who, task.step());
    }

    /** What the step is for this person and for others. */
    List<String> role(Actor who, TaskView task) {
        return procedure.role(who, task.step());
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
