package org.threshold.workflow.assessment.adapter.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.assessment.app.ObtainAssessmentContribution;
import org.threshold.workflow.assessment.app.ObtainAssessmentContribution.Obtained;
import org.threshold.workflow.assessment.app.ReadSingleAssessments;
import org.threshold.workflow.assessment.app.ReadSingleAssessments.Shown;
import org.threshold.workflow.assessment.domain.PracticeSays;
import org.threshold.workflow.assessment.domain.TakingPart;
import org.threshold.workflow.enquiry.Answer;
import org.threshold.workflow.enquiry.AnswerAsSent;
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

    private static final List<FormField> TAKING_PART =
            List.of(
                    new FormField.Choice(
                            "takingPart",
                            "How does the practice take part in the assessment?",
                            "Each child’s practice is invited. Leave it open if it has not said.",
                            Stream.of(TakingPart.values())
                                    .map(how -> new Option(how.code(), "It " + how.words()))
                                    .toList()),
                    new FormField.Text(
                            "practice",
                            "Which practice says so?",
                            "Its code, where more than one is invited, such as K81234."));

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
     * @param takingPart how a GP practice that is invited takes part: {@code attends}, {@code
     *     dials-in} or {@code sends-report}; may be left out
     * @param practice the code of the practice, where several are invited
     */
    record Form(
            @Nullable String kind,
            @Nullable String facts,
            @Nullable String comment,
            @Nullable String reason,
            @Nullable String takingPart,
            @Nullable String practice) {

        Obtained obtained(Reading reading) {
            var answer = read(reading);
            Optional<PracticeSays> says =
                    Reading.text(takingPart).isEmpty()
                            ? Optional.empty()
                            : Optional.of(says(reading));
            return new Obtained(answer, says);
        }

        private PracticeSays says(Reading reading) {
            return new PracticeSays(
                    Reading.text(practice),
                    reading.one("takingPart", takingPart, TakingPart.values(), TakingPart::code));
        }

        private Answer read(Reading reading) {
            var sent = AnswerAsSent.of(kind, facts, comment, reason);
            sent.refusals().forEach(reading::refuse);
            return sent.answer();
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
        return Stream.concat(asked().stream(), invited(read.forLine(task.subject().id()), task))
                .toList();
    }

    /** Only general practice is invited (R-4.2-5c). */
    private static Stream<FormField> invited(Shown shown, TaskView task) {
        UUID line = task.subject().id();
        boolean practice =
                shown.assessment().asked(Agency.GP).filter(gp -> gp.id().equals(line)).isPresent();
        return practice && !shown.invited().isEmpty() ? TAKING_PART.stream() : Stream.empty();
    }

    private static List<FormField> asked() {
        return List.of(
                new FormField.Choice("kind", "What came of asking?", "", AnswerAsSent.options()),
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
        var given = form.obtained(reading);
        return reading.then(
                () -> use.handle(who, task.subject().id(), given), Completion.Refused::new);
    }
}
