package org.threshold.workflow.assessment.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.app.FindOutCapacity;
import org.threshold.workflow.assessment.app.ReadCapacity;
import org.threshold.workflow.assessment.domain.CapacityId;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "find out what is not known of a carer" (L-3.1.2). */
@Component
class FindOutCapacityStep implements StepCompletion<CapacityForm> {

    private final FindOutCapacity find;
    private final ReadCapacity read;

    FindOutCapacityStep(FindOutCapacity find, ReadCapacity read) {
        this.find = find;
        this.read = read;
    }

    @Override
    public String step() {
        return FindOutCapacity.STEP;
    }

    @Override
    public String words() {
        return "Find out what is not known of a carer";
    }

    @Override
    public Class<CapacityForm> form() {
        return CapacityForm.class;
    }

    @Override
    public Activity needs() {
        return Activity.RECORD_CAPACITY;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return CapacityFields.answers();
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return Optional.of(CapacityMatter.of(read.forStep(id(task))));
    }

    @Override
    public Completion complete(Actor who, TaskView task, CapacityForm form) {
        var reading = new Reading();
        var given = form.read(reading);
        return reading.then(() -> find.handle(who, id(task), given), Completion.Refused::new);
    }

    private static CapacityId id(TaskView task) {
        return new CapacityId(task.subject().id());
    }
}
