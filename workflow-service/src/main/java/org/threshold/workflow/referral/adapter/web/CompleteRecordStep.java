package org.threshold.workflow.referral.adapter.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.app.CompleteRecord;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "complete the record", which has no field: the details are on the person. */
@Component
class CompleteRecordStep implements StepCompletion<CompleteRecordStep.Form> {

    private final CompleteRecord complete;

    CompleteRecordStep(CompleteRecord complete) {
        this.complete = complete;
    }

    /** Nothing is asked. */
    record Form() {}

    @Override
    public String step() {
        return CompleteRecord.STEP;
    }

    @Override
    public String words() {
        return "Ask for what the referral left out";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.ACT_ON_DECISION;
    }

    @Override
    public Optional<String> page(TaskView task) {
        return Optional.of("/referrals/" + task.subject().id());
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        return complete.handle(who, new ReferralId(task.subject().id()));
    }
}
