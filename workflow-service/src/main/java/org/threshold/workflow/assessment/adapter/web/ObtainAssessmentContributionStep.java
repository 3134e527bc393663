package org.threshold.workflow.assessment.adapter.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.app.ObtainAssessmentContribution;
import org.threshold.workflow.assessment.app.ReadSingleAssessments;
import org.threshold.workflow.enquiry.Answer;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "obtain what an agency knows for the single assessment". */
@Component
class ObtainAssessmentContributionStep
        implements StepCompletion<ObtainAssessmentContributionStep.Form> {

    private static final String[] KINDS = {"reply", "nil-return", "declined", "no-answer"};

    private final ObtainAssessmentContribution use;
    private final ReadSingleAssessments read;

    ObtainAssessmentContributionStep(ObtainAssessmentContribution use, ReadSingleAssessments read) {
        this.use = use;
        this.read = read;
    }

    /**
     * What came of asking, as sent.
     *
     * @param kind {@code reply}, {@code nil-return}, {@code declined} or {@code no-answer}
     * @param comment what the agency makes of it
     * @param reason why it declined, or what was tried
     */
    record Form(
            @Nullable String kind,
            @Nullable String facts,
            @Nullable String comment,
            @Nullable String reason) {

        Answer read(Reading reading) {
            String because = Reading.text(reason);
            return switch (reading.one("kind", kind, KINDS, one -> one)) {
                case "reply" -> new Answer.Reply(Reading.text(facts), Reading.text(comment));
                case "nil-return" -> new Answer.NilReturn(Reading.text(comment));
                case "declined" -> new Answer.Declined(because);
                default -> new Answer.NoAnswer(because);
            };
        }
    }

    @Override
    public String step() {
        return ObtainAssessmentContribution.STEP;
    }

    @Override
    public String words() {
        return "Obtain what an agency knows for the single assessment";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.RECORD_ASSESSMENT;
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return SingleAssessmentWords.agency(read.forLine(task.subject().id()), task.subject().id());
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return List.of(
                new FormField.Choice(
                        "kind",
                        "What came of asking?",
                        "",
                        List.of(
                                new Option("reply", "It said what it knows"),
                                new Option("nil-return", "It knows nothing of the family"),
                                new Option("declined", "It declined"),
                                new Option("no-answer", "It did not answer"))),
                new FormField.LongText("facts", "What does it know?", ""),
                new FormField.LongText(
                        "comment",
                        "What does it make of it, and what would it plan?",
                        "Agencies are asked for analysis and planning too, not only for facts (lesson"
                                + " 3.1.19 of the review)."),
                new FormField.LongText(
                        "reason", "If it declined or did not answer: why, or what was tried?", ""));
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        var reading = new Reading();
        var answer = form.read(reading);
        return reading.then(
                () -> use.handle(who, task.subject().id(), answer), Completion.Refused::new);
    }
}
