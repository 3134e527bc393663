package org.threshold.workflow.strategy.adapter.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.app.DiscussionSteps;
import org.threshold.workflow.strategy.app.DistributeRecord;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "send out the record"; to whom it goes is decided by rule. */
@Component
class DistributeRecordStep implements StepCompletion<DistributeRecordStep.Form> {

    private final DistributeRecord distribute;

    DistributeRecordStep(DistributeRecord distribute) {
        this.distribute = distribute;
    }

    /** Nothing has to be filled in. */
    record Form() {}

    @Override
    public String step() {
        return DiscussionSteps.DISTRIBUTE;
    }

    @Override
    public String words() {
        return "Send out the record of the strategy meeting";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.DISTRIBUTE_RECORD;
    }

    /** The minutes as they will be sent. */
    @Override
    public Optional<String> page(TaskView task) {
        return Optional.of("/strategy-discussions/" + task.subject().id() + "/minutes");
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        return distribute.handle(who, new DiscussionId(task.subject().id()));
    }
}
