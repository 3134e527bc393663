package org.threshold.workflow.assessment.adapter.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.app.LookAtAssessment;
import org.threshold.workflow.assessment.app.LookAtAssessment.Given;
import org.threshold.workflow.assessment.app.ReadSingleAssessments;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "look at how the single assessment goes". */
@Component
class LookAtAssessmentStep extends SingleAssessmentStep<LookAtAssessmentStep.Form> {

    private final LookAtAssessment use;

    LookAtAssessmentStep(LookAtAssessment use, ReadSingleAssessments read) {
        super(read);
        this.use = use;
    }

    /**
     * What a manager saw, as sent.
     *
     * @param checkpoint the day in England on which to look again
     */
    record Form(@Nullable String words, @Nullable LocalDate checkpoint) {}

    @Override
    public String step() {
        return LookAtAssessment.STEP;
    }

    @Override
    public String words() {
        return "Look at how the single assessment goes";
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
    public List<FormField> fields(TaskView task) {
        return List.of(
                new FormField.LongText(
                        "words",
                        "How does it go?",
                        "What is known of each child, what is still missing, and who gets it."),
                new FormField.Day(
                        "checkpoint",
                        "On which day do you look again?",
                        "Leave it empty for ten working days from now, or for the end of the assessment"
                                + " where that is sooner."));
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        return use.handle(
                who,
                id(task),
                new Given(Reading.text(form.words()), Optional.ofNullable(form.checkpoint())));
    }
}
