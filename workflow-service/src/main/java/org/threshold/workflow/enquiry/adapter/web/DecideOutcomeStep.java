package org.threshold.workflow.enquiry.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.app.DecideOutcome;
import org.threshold.workflow.enquiry.app.EnquirySteps;
import org.threshold.workflow.enquiry.app.WhoWasNotHeard;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "Decide the outcome of the section 47 enquiry". */
@Component
class DecideOutcomeStep implements StepCompletion<OutcomeForm> {

    private final DecideOutcome decide;
    private final WhoWasNotHeard notHeard;

    DecideOutcomeStep(DecideOutcome decide, WhoWasNotHeard notHeard) {
        this.decide = decide;
        this.notHeard = notHeard;
    }

    @Override
    public String step() {
        return EnquirySteps.DECIDE;
    }

    @Override
    public String words() {
        return "Decide the outcome of the section 47 enquiry";
    }

    @Override
    public Class<OutcomeForm> form() {
        return OutcomeForm.class;
    }

    @Override
    public Activity needs() {
        return Activity.DECIDE_ENQUIRY;
    }

    @Override
    public boolean restsOnFindings() {
        return true;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return OutcomeForm.fields(notHeard.handle(new EnquiryId(task.subject().id())));
    }

    @Override
    public Completion complete(Actor who, TaskView task, OutcomeForm form) {
        var reading = new Reading();
        var read = form.read(reading);
        return reading.then(
                () -> decide.handle(who, new EnquiryId(task.subject().id()), read),
                Completion.Refused::new);
    }
}
