package org.threshold.workflow.enquiry.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.app.EnquirySteps;
import org.threshold.workflow.enquiry.app.GiveMedicalOpinion;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "Give the paediatrician’s opinion". */
@Component
class GiveOpinionStep implements StepCompletion<OpinionForm> {

    private final GiveMedicalOpinion give;

    GiveOpinionStep(GiveMedicalOpinion give) {
        this.give = give;
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
    public Completion complete(Actor who, TaskView task, OpinionForm form) {
        var reading = new Reading();
        var read = form.read(reading);
        return reading.then(
                () -> give.handle(who, new EnquiryId(task.subject().id()), read),
                Completion.Refused::new);
    }
}
