package org.threshold.workflow.liaison.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.liaison.app.HoldNextLiaison;
import org.threshold.workflow.liaison.app.ReadLiaisons;
import org.threshold.workflow.liaison.domain.SeriesId;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "hold the next liaison". */
@Component
class HoldLiaisonStep implements StepCompletion<HeldForm> {

    private final HoldNextLiaison hold;
    private final ReadLiaisons read;

    HoldLiaisonStep(HoldNextLiaison hold, ReadLiaisons read) {
        this.hold = hold;
        this.read = read;
    }

    @Override
    public String step() {
        return HoldNextLiaison.STEP;
    }

    @Override
    public String words() {
        return "Hold the monthly liaison of a practice and the health visitors";
    }

    @Override
    public Class<HeldForm> form() {
        return HeldForm.class;
    }

    @Override
    public Activity needs() {
        return Activity.RECORD_LIAISON;
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return Optional.of(StepSheet.of(read.forStep(id(task)), List.of()));
    }

    @Override
    public Optional<String> page(TaskView task) {
        return Optional.of(read.forStep(id(task)).page());
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return HeldForm.FIELDS;
    }

    @Override
    public Completion complete(Actor who, TaskView task, HeldForm form) {
        return hold.handle(who, id(task), form.day());
    }

    private static SeriesId id(TaskView task) {
        return new SeriesId(task.subject().id());
    }
}
