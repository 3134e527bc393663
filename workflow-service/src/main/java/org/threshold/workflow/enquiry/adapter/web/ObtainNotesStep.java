package org.threshold.workflow.enquiry.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.app.BeginMedical;
import org.threshold.workflow.enquiry.app.EnquirySteps;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "Obtain the child’s full notes for the medical" (R-Hosp-5). */
@Component
class ObtainNotesStep implements StepCompletion<NotesForm> {

    private final BeginMedical medical;

    ObtainNotesStep(BeginMedical medical) {
        this.medical = medical;
    }

    @Override
    public String step() {
        return EnquirySteps.OBTAIN_NOTES;
    }

    @Override
    public String words() {
        return "Obtain the child’s full notes for the medical";
    }

    @Override
    public Class<NotesForm> form() {
        return NotesForm.class;
    }

    @Override
    public Activity needs() {
        return Activity.RECORD_MEDICAL;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return NotesForm.follow();
    }

    @Override
    public Completion complete(Actor who, TaskView task, NotesForm form) {
        var reading = new Reading();
        var read = form.followed(reading);
        return reading.then(
                () -> medical.followed(who, new EnquiryId(task.subject().id()), read),
                Completion.Refused::new);
    }
}
