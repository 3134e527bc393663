package org.threshold.workflow.enquiry.adapter.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.app.EnquirySteps;
import org.threshold.workflow.enquiry.app.ObtainContribution;
import org.threshold.workflow.enquiry.app.OnRecordAlready;
import org.threshold.workflow.enquiry.domain.ContributionId;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "Obtain what an agency knows". */
@Component
class ObtainContributionStep implements StepCompletion<AnswerForm> {

    private final ObtainContribution obtain;
    private final OnRecordAlready onRecord;

    ObtainContributionStep(ObtainContribution obtain, OnRecordAlready onRecord) {
        this.obtain = obtain;
        this.onRecord = onRecord;
    }

    @Override
    public String step() {
        return EnquirySteps.OBTAIN_CONTRIBUTION;
    }

    @Override
    public String words() {
        return "Obtain what an agency knows";
    }

    @Override
    public Class<AnswerForm> form() {
        return AnswerForm.class;
    }

    @Override
    public Activity needs() {
        return Activity.RECORD_CONTRIBUTION;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return AnswerForm.fields(obtain.asked(id(task)));
    }

    /** What the agency said at a meeting is not entered again; it may have more to say. */
    @Override
    public Map<String, String> onRecord(TaskView task) {
        return Map.of("facts", onRecord.saidBy(id(task)));
    }

    @Override
    public Completion complete(Actor who, TaskView task, AnswerForm form) {
        var reading = new Reading();
        var read = form.read(reading, onRecord.saidBy(id(task)));
        return reading.then(() -> obtain.handle(who, id(task), read), Completion.Refused::new);
    }

    private static ContributionId id(TaskView task) {
        return new ContributionId(task.subject().id());
    }
}
