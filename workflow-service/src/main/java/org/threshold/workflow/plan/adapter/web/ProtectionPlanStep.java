package org.threshold.workflow.plan.adapter.web;

import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.plan.app.ReadProtectionPlans;
import org.threshold.workflow.plan.domain.ProtectionPlanId;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/**
 * A step of a child protection plan: the plan stands above its form, and what was found out about
 * the child with it.
 *
 * @param <F> what a person fills in
 */
abstract class ProtectionPlanStep<F> implements StepCompletion<F> {

    private final ReadProtectionPlans read;

    ProtectionPlanStep(ReadProtectionPlans read) {
        this.read = read;
    }

    @Override
    public boolean restsOnFindings() {
        return true;
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return ProtectionPlanWords.matter(read.forStep(id(task)));
    }

    static ProtectionPlanId id(TaskView task) {
        return new ProtectionPlanId(task.subject().id());
    }
}
