package org.threshold.workflow.enquiry.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.app.EnquirySteps;
import org.threshold.workflow.enquiry.app.SpeakToParents;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "Speak to both parents". */
@Component
class SpeakToParentsStep implements StepCompletion<ParentsForm> {

    private final SpeakToParents speak;

    SpeakToParentsStep(SpeakToParents speak) {
        this.speak = speak;
    }

    @Override
    public String step() {
        return EnquirySteps.SPEAK_TO_PARENTS;
    }

    @Override
    public String words() {
        return "Speak to both parents";
    }

    @Override
    public Class<ParentsForm> form() {
        return ParentsForm.class;
    }

    @Override
    public Activity needs() {
        return Activity.RECORD_ENQUIRY;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return ParentsForm.fields();
    }

    @Override
    public Completion complete(Actor who, TaskView task, ParentsForm form) {
        var reading = new Reading();
        var read = form.read(reading);
        return reading.then(
                () -> speak.handle(who, new EnquiryId(task.subject().id()), read),
                Completion.Refused::new);
    }
}
