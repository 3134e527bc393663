package org.threshold.workflow.prebirth.adapter.web;

import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.prebirth.app.ReadPreBirths;
import org.threshold.workflow.prebirth.domain.PreBirthId;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/**
 * A step of a pre-birth assessment itself: how it stands is shown above its form.
 *
 * @param <F> what a person fills in
 */
abstract class PreBirthStep<F> implements StepCompletion<F> {

    private final ReadPreBirths read;

    PreBirthStep(ReadPreBirths read) {
        this.read = read;
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return PreBirthWords.matter(read.forStep(id(task)));
    }

    static PreBirthId id(TaskView task) {
        return new PreBirthId(task.subject().id());
    }
}
