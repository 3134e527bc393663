package org.threshold.workflow.agreement.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.agreement.app.ReviewAgreement;
import org.threshold.workflow.agreement.app.ReviewAgreement.Outcome;
import org.threshold.workflow.agreement.domain.AgreementId;
import org.threshold.workflow.agreement.domain.EndReason;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "review the written agreement before it ends". */
@Component
class ReviewAgreementStep implements StepCompletion<ReviewAgreementStep.Form> {

    private final ReviewAgreement act;
    private final AgreementSheets sheets;

    ReviewAgreementStep(ReviewAgreement act, AgreementSheets sheets) {
        this.act = act;
        this.sheets = sheets;
    }

    /**
     * A review as sent.
     *
     * @param outcome {@code carries-on}, {@code kept}, {@code withdrawn} or {@code replaced}
     * @param until until when it carries on, UTC
     */
    record Form(@Nullable String outcome, @Nullable String reason, @Nullable Instant until) {}

    @Override
    public String step() {
        return ReviewAgreement.STEP;
    }

    @Override
    public String words() {
        return "Review the written agreement before it ends";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.END_AGREEMENT;
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return sheets.of(who, new AgreementId(task.subject().id()));
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return List.of(
                new FormField.Choice(
                        "outcome",
                        "What becomes of the agreement?",
                        "An agreement is for hours or days, and never takes the place of a plan.",
                        outcomes()),
                new FormField.LongText(
                        "reason", "Why?", "What the monitors found, and how the child is safe."),
                new FormField.DateTime("until", "If it carries on: until when?", ""));
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        var reading = new Reading();
        String outcome =
                reading.one(
                        "outcome",
                        form.outcome(),
                        outcomes().stream().map(FormField.Option::value).toList(),
                        Function.identity());
        if (!reading.clean()) {
            return new Completion.Refused(reading.refusals());
        }
        Outcome given =
                EndReason.of(outcome)
                        .<Outcome>map(Outcome.Ends::new)
                        .orElseGet(() -> new Outcome.CarriesOn(AgreementForm.end(form.until())));
        return act.handle(
                who,
                new AgreementId(task.subject().id()),
                new ReviewAgreement.Given(given, Reading.text(form.reason())));
    }

    private static List<FormField.Option> outcomes() {
        return Stream.concat(
                        Stream.of(
                                new FormField.Option(
                                        "carries-on", "It carries on, and is reviewed again")),
                        AgreementFields.ends().stream())
                .toList();
    }
}
