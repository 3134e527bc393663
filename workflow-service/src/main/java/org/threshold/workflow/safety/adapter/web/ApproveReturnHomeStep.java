package org.threshold.workflow.safety.adapter.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.safety.app.ApproveReturnHome;
import org.threshold.workflow.safety.app.ApproveReturnHome.Answer;
import org.threshold.workflow.safety.domain.ReturnHomeId;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "approve or refuse the return home". */
@Component
class ApproveReturnHomeStep implements StepCompletion<ApproveReturnHomeStep.Form> {

    private final ApproveReturnHome approve;

    ApproveReturnHomeStep(ApproveReturnHome approve) {
        this.approve = approve;
    }

    /** The service manager's answer, and why. */
    record Form(@Nullable Boolean approved, @Nullable String reason) {}

    @Override
    public String step() {
        return ApproveReturnHome.STEP;
    }

    @Override
    public String words() {
        return "Approve or refuse the child’s return home";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.APPROVE_RETURN_HOME;
    }

    @Override
    public boolean restsOnFindings() {
        return true;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return List.of(
                new FormField.YesNo(
                        "approved",
                        "Do you approve that the child returns home?",
                        "Nobody knows who harmed the child, it is only assumed, or whoever did so lives there. The usual answer is no until the investigations are complete (Baby E review, 3.1.7)."),
                new FormField.LongText(
                        "reason",
                        "Why?",
                        "Say what makes the home safe, or what has to be known first."));
    }

    @Override
    public boolean approves() {
        return true;
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        if (form.approved() == null) {
            return new Completion.Refused(
                    List.of(
                            new Refusal(
                                    "approved",
                                    "It is not said whether you approve.",
                                    "Say yes or no; until then the child does not return.")));
        }
        var answer = new Answer(form.approved(), Reading.text(form.reason()));
        return approve.handle(who, new ReturnHomeId(task.subject().id()), answer);
    }
}
