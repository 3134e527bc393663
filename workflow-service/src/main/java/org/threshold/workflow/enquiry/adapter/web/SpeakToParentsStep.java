package org.threshold.workflow.enquiry.adapter.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.app.EnquirySteps;
import org.threshold.workflow.enquiry.app.OnRecordAlready;
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
    private final OnRecordAlready onRecord;

    SpeakToParentsStep(SpeakToParents speak, OnRecordAlready onRecord) {
        this.speak = speak;
        this.onRecord = onRecord;
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
    public Map<String, String> onRecord(TaskView task) {
        return ParentsForm.notSpokenTo(
                onRecord.notToBeSpokenTo(new EnquiryId(task.subject().id())));
    }

    @Override
    public Completion complete(Actor who, TaskView task, ParentsForm form) {
        var reading = new Reading();
        var read = form.read(reading);
        return reading.then(
                () ->
                        speak.handle(
                                who,
                                new EnquiryId(task.subject().id()),
                                read,
                                Reading.text(form.whyLate())),
                Completion.Refused::new);
    }
}
