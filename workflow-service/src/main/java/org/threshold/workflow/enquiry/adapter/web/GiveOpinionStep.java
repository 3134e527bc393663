package org.threshold.workflow.enquiry.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.app.EnquirySteps;
import org.threshold.workflow.enquiry.app.GiveMedicalOpinion;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "Give the paediatrician’s opinion". */
@Component
class GiveOpinionStep implements StepCompletion<OpinionForm> {

    private final GiveMedicalOpinion give;
    private final MedicalRequest request;

    GiveOpinionStep(GiveMedicalOpinion give, MedicalRequest request) {
        this.give = give;
        this.request = request;
    }

    @Override
    public String step() {
        return EnquirySteps.GIVE_OPINION;
    }

    @Override
    public String words() {
        return "Give the paediatrician’s opinion";
    }

    @Override
    public Class<OpinionForm> form() {
        return OpinionForm.class;
    }

    @Override
    public Activity needs() {
        return Activity.RECORD_MEDICAL;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return OpinionFields.all();
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return request.of(who, task);
    }

    @Override
    public Completion complete(Actor who, TaskView task, OpinionForm form) {
        var reading = new Reading();
        var read = form.read(reading);
        return reading.then(
                () -> give.handle(who, new EnquiryId(task.subject().id()), read),
                Completion.Refused::new);
    }
}
