package org.threshold.workflow.action.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.action.app.ReadActions;
import org.threshold.workflow.action.app.SettleAction;
import org.threshold.workflow.action.domain.MeetingAction;
import org.threshold.workflow.action.domain.MeetingActionId;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.strategy.ActionWords;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "do what the strategy meeting agreed, or say why not". */
@Component
class SettleActionStep implements StepCompletion<ActionForm> {

    private final SettleAction settle;
    private final ReadActions read;

    SettleActionStep(SettleAction settle, ReadActions read) {
        this.settle = settle;
        this.read = read;
    }

    @Override
    public String step() {
        return SettleAction.STEP;
    }

    @Override
    public String words() {
        return "Do what the strategy meeting agreed, or say why not";
    }

    @Override
    public Class<ActionForm> form() {
        return ActionForm.class;
    }

    @Override
    public Activity needs() {
        return Activity.SETTLE_MEETING_ACTION;
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        var planned = about(task).planned();
        return CaseFacts.of(
                "action",
                "What the meeting agreed",
                List.of(Fact.of(planned.what(), ActionWords.who(planned))));
    }

    @Override
    public Optional<String> page(TaskView task) {
        return Optional.of("/strategy-discussions/" + about(task).discussion());
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return ActionForm.FIELDS;
    }

    @Override
    public Completion complete(Actor who, TaskView task, ActionForm form) {
        var reading = new Reading();
        var said = form.read(reading);
        return reading.then(() -> settle.handle(who, id(task), said), Completion.Refused::new);
    }

    private MeetingAction about(TaskView task) {
        return read.forStep(id(task));
    }

    private static MeetingActionId id(TaskView task) {
        return new MeetingActionId(task.subject().id());
    }
}
