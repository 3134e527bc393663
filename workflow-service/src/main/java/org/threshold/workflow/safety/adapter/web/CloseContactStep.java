package org.threshold.workflow.safety.adapter.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.safety.app.CloseAsItStands;
import org.threshold.workflow.safety.domain.ContactId;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/**
 * The form of "close the contact out of hours", which has no field: what is missing is added on the
 * form of the contact itself, to which its page leads.
 */
@Component
class CloseContactStep implements StepCompletion<CloseContactStep.Form> {

    private final CloseAsItStands close;
    private final ContactSheets sheets;

    CloseContactStep(CloseAsItStands close, ContactSheets sheets) {
        this.close = close;
        this.sheets = sheets;
    }

    /** Nothing is asked. */
    record Form() {}

    @Override
    public String step() {
        return CloseAsItStands.STEP;
    }

    @Override
    public String words() {
        return "Close the contact out of hours with a plan";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.PLAN_OUT_OF_HOURS;
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return sheets.ofContact(who, new ContactId(task.subject().id()));
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        return close.handle(who, new ContactId(task.subject().id()));
    }
}
