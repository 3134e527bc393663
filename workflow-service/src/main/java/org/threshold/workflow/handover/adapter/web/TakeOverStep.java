package org.threshold.workflow.handover.adapter.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.handover.app.TakeOver;
import org.threshold.workflow.handover.domain.EntryId;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "take the case over for the night", which asks nothing: the name is the reader’s. */
@Component
class TakeOverStep implements StepCompletion<TakeOverStep.Form> {

    private final TakeOver takeOver;
    private final HandoverSheets sheets;

    TakeOverStep(TakeOver takeOver, HandoverSheets sheets) {
        this.takeOver = takeOver;
        this.sheets = sheets;
    }

    /** Nothing is asked. */
    record Form() {}

    @Override
    public String step() {
        return TakeOver.STEP;
    }

    @Override
    public String words() {
        return "Take the case over for the night";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.TAKE_OVER_NIGHT;
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return sheets.of(who, new EntryId(task.subject().id()));
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        return takeOver.handle(who, new EntryId(task.subject().id()));
    }
}
