package org.threshold.workflow.enquiry.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.app.BeginMedical;
import org.threshold.workflow.enquiry.app.EnquirySteps;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "Begin the child protection medical" (R-Hosp-5). */
@Component
class BeginMedicalStep implements StepCompletion<NotesForm> {

    private final BeginMedical medical;
    private final MedicalRequest request;

    BeginMedicalStep(BeginMedical medical, MedicalRequest request) {
        this.medical = medical;
        this.request = request;
    }

    @Override
    public String step() {
        return EnquirySteps.BEGIN_MEDICAL;
    }

    @Override
    public String words() {
        return "Begin the child protection medical";
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
        return NotesForm.start();
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return request.of(who, task);
    }

    @Override
    public Completion complete(Actor who, TaskView task, NotesForm form) {
        var reading = new Reading();
        var read = form.start(reading);
        return reading.then(
                () -> medical.handle(who, new EnquiryId(task.subject().id()), read),
                Completion.Refused::new);
    }
}
