package org.threshold.workflow.enquiry.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.app.EnquirySteps;
import org.threshold.workflow.enquiry.app.HoldConference;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.ConferencePapers;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "Hold the child protection conference". */
@Component
class HoldConferenceStep implements StepCompletion<ConferenceForm> {

    private final HoldConference hold;

    HoldConferenceStep(HoldConference hold) {
        this.hold = hold;
    }

    @Override
    public String step() {
        return EnquirySteps.CONFERENCE;
    }

    @Override
    public String words() {
        return "Hold the child protection conference";
    }

    @Override
    public Class<ConferenceForm> form() {
        return ConferenceForm.class;
    }

    @Override
    public Activity needs() {
        return Activity.SET_CONFERENCE;
    }

    @Override
    public Optional<String> page(TaskView task) {
        return ConferencePapers.page(task);
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return ConferenceForm.fields();
    }

    @Override
    public Completion complete(Actor who, TaskView task, ConferenceForm form) {
        var reading = new Reading();
        var read = form.read(reading);
        return reading.then(
                () -> hold.handle(who, new EnquiryId(task.subject().id()), read),
                Completion.Refused::new);
    }
}
