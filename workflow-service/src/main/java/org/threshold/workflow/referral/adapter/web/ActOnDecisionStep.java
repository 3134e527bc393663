package org.threshold.workflow.referral.adapter.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.app.ActOnDecision;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "act on the decision". */
@Component
class ActOnDecisionStep implements StepCompletion<ActOnDecisionStep.Form> {

    private final ActOnDecision act;

    ActOnDecisionStep(ActOnDecision act) {
        this.act = act;
    }

    /**
     * What was done.
     *
     * @param action in the person's words
     */
    record Form(@Nullable String action) {}

    @Override
    public String step() {
        return ActOnDecision.STEP;
    }

    @Override
    public String words() {
        return "Do what was decided, and record it";
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
    public List<FormField> fields(TaskView task) {
        return List.of(
                new FormField.LongText(
                        "action",
                        "What was done?",
                        "Say what was done, when and with whom, so that the next person need not ask."));
    }

    @Override
    public Optional<String> page(TaskView task) {
        return Optional.of("/referrals/" + task.subject().id());
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        String action = form.action() == null ? "" : form.action().strip();
        return act.handle(who, new ReferralId(task.subject().id()), action);
    }
}
