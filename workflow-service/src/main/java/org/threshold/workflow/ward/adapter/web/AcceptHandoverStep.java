package org.threshold.workflow.ward.adapter.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.ward.app.AcceptConsultantHandover;
import org.threshold.workflow.ward.domain.HandoverId;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "accept the child from the consultant before" (R-Hosp-7). */
@Component
class AcceptHandoverStep implements StepCompletion<AcceptHandoverStep.Form> {

    private static final List<FormField> FIELDS =
            List.of(
                    new FormField.Text(
                            "name",
                            "Which consultant accepts the child?",
                            "Your name, as it stands in the handover. Ask the consultant before if anything"
                                    + " in it is not clear."));

    private final AcceptConsultantHandover accept;
    private final StaySheets sheets;

    AcceptHandoverStep(AcceptConsultantHandover accept, StaySheets sheets) {
        this.accept = accept;
        this.sheets = sheets;
    }

    /** Who accepts. */
    record Form(@Nullable String name) {}

    @Override
    public String step() {
        return AcceptConsultantHandover.STEP;
    }

    @Override
    public String words() {
        return "Accept the child from the consultant before";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.REVIEW_ON_WARD;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return FIELDS;
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return sheets.of(who, id(task));
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        return accept.handle(who, id(task), Reading.text(form.name()));
    }

    private static HandoverId id(TaskView task) {
        return new HandoverId(task.subject().id());
    }
}
