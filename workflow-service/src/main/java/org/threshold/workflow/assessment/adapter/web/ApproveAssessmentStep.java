package org.threshold.workflow.assessment.adapter.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.app.ApproveAssessment;
import org.threshold.workflow.assessment.app.ApproveAssessment.Given;
import org.threshold.workflow.assessment.app.ReadSingleAssessments;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "agree to the single assessment". */
@Component
class ApproveAssessmentStep extends SingleAssessmentStep<ApproveAssessmentStep.Form> {

    private final ApproveAssessment use;

    ApproveAssessmentStep(ApproveAssessment use, ReadSingleAssessments read) {
        super(read);
        this.use = use;
    }

    /** What a manager says, as sent. */
    record Form(@Nullable Boolean agreed, @Nullable String words) {}

    @Override
    public String step() {
        return ApproveAssessment.STEP;
    }

    @Override
    public String words() {
        return "Agree to the single assessment";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.MANAGE_ASSESSMENT;
    }

    @Override
    public boolean approves() {
        return true;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return List.of(
                new FormField.YesNo(
                        "agreed",
                        "Do you agree?",
                        "If you do, the assessment ends. If not, it goes back to whoever leads it, and is"
                                + " due when it was due before."),
                new FormField.LongText("words", "If not: what is missing?", ""));
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        var reading = new Reading();
        boolean agreed =
                reading.yesNo("agreed", form.agreed(), "It is not said whether you agree.");
        var given = new Given(agreed, Reading.text(form.words()));
        return reading.then(() -> use.handle(who, id(task), given), Completion.Refused::new);
    }
}
