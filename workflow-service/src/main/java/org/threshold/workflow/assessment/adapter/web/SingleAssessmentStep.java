package org.threshold.workflow.assessment.adapter.web;

import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.app.ReadSingleAssessments;
import org.threshold.workflow.assessment.domain.SingleAssessmentId;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/**
 * A step of a single assessment itself: how it stands is shown above its form, and what was found
 * out about the child with it.
 *
 * @param <F> what a person fills in
 */
abstract class SingleAssessmentStep<F> implements StepCompletion<F> {

    private final ReadSingleAssessments read;

    SingleAssessmentStep(ReadSingleAssessments read) {
        this.read = read;
    }

    @Override
    public boolean restsOnFindings() {
        return true;
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return SingleAssessmentWords.matter(read.forStep(id(task)));
    }

    static SingleAssessmentId id(TaskView task) {
        return new SingleAssessmentId(task.subject().id());
    }
}
