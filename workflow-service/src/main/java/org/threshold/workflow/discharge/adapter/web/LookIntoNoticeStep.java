package org.threshold.workflow.discharge.adapter.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.discharge.app.LookIntoNotice;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "Look into a discharge that was not announced in time". */
@Component
class LookIntoNoticeStep implements StepCompletion<LookIntoNoticeStep.Form> {

    private final LookIntoNotice act;
    private final DischargeSheets sheets;

    LookIntoNoticeStep(LookIntoNotice act, DischargeSheets sheets) {
        this.act = act;
        this.sheets = sheets;
    }

    /** What came of it. */
    record Form(@Nullable String done) {}

    @Override
    public String step() {
        return LookIntoNotice.STEP;
    }

    @Override
    public String words() {
        return "Look into a discharge that was not announced in time";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.LET_LEAVE_HOSPITAL;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return List.of(
                new FormField.LongText(
                        "done",
                        "What came of it?",
                        "Who knows now that the child is home, and what the hospital says. A discharge is to be announced 24 hours before it (midwifery recommendation 2)."));
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return sheets.of(who, task);
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        return act.handle(who, DischargeSheets.id(task), Reading.text(form.done()));
    }
}
