package org.threshold.workflow.referral.adapter.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.app.AnswerChase;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "tell the referrer, who asks". */
@Component
class AnswerChaseStep implements StepCompletion<AnswerChaseStep.Form> {

    private final AnswerChase answer;

    AnswerChaseStep(AnswerChase answer) {
        this.answer = answer;
    }

    /**
     * What the referrer is told.
     *
     * @param answer in the manager's words
     */
    record Form(@Nullable String answer) {}

    @Override
    public String step() {
        return AnswerChase.STEP;
    }

    @Override
    public String words() {
        return "Tell the referrer, who asks, what happens next";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.ANSWER_CHASE;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return List.of(
                new FormField.LongText(
                        "answer",
                        "What is the referrer told?",
                        "A referrer hears within 24 hours what happens next. Tell them only what they may know."));
    }

    @Override
    public Optional<String> page(TaskView task) {
        return Optional.of("/referrals/" + task.subject().id());
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        String words = form.answer() == null ? "" : form.answer().strip();
        return answer.handle(who, new ReferralId(task.subject().id()), words);
    }
}
