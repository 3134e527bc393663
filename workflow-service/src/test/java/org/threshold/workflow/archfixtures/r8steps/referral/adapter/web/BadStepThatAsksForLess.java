package org.threshold.workflow.archfixtures.r8steps.referral.adapter.web;

import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.archfixtures.r8steps.referral.app.Decide;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

record BadStepThatAsksForLess(Decide decide, String step, String words)
        implements StepCompletion<BadStepThatAsksForLess.Form> {

    record Form() {}

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.READ_REFERRAL;
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        return decide.handle(who);
    }
}
