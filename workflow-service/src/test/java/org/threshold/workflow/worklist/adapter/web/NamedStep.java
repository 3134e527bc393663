package org.threshold.workflow.worklist.adapter.web;

import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** A step that only has a name, and ends by saying so. */
record NamedStep(String step, String words) implements StepCompletion<NamedStep.Form> {

    record Form() {}

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.ACT_ON_DECISION;
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        return new Completion.Done("It is done.");
    }
}
