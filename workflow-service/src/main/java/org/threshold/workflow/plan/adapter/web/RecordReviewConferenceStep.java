package org.threshold.workflow.plan.adapter.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.plan.app.ReadProtectionPlans;
import org.threshold.workflow.plan.app.RecordReviewConference;
import org.threshold.workflow.plan.domain.ReviewGiven;
import org.threshold.workflow.plan.domain.ReviewGiven.Outcome;
import org.threshold.workflow.platform.AtTheTime;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Options;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "hold the review conference". */
@Component
class RecordReviewConferenceStep extends ProtectionPlanStep<RecordReviewConferenceStep.Form> {

    private static final FormField OUTCOME =
            new FormField.Choice(
                    "outcome",
                    "Does the plan continue?",
                    "Only a review conference ends a plan, for each child separately.",
                    Options.of(Outcome.values(), Outcome::code, Outcome::words));

    private final RecordReviewConference use;

    RecordReviewConferenceStep(RecordReviewConference use, ReadProtectionPlans read) {
        super(read);
        this.use = use;
    }

    /**
     * A review as sent.
     *
     * @param on the day in England
     * @param came codes of agencies
     * @param outcome {@code continues} or {@code ends}
     * @param whyLate why it is recorded later than four hours after its day; may be left out
     */
    record Form(
            @Nullable LocalDate on,
            @Nullable List<String> came,
            @Nullable String outcome,
            @Nullable String reason,
            @Nullable String after,
            @Nullable String whyLate) {

        ReviewGiven read(Reading reading) {
            return new ReviewGiven(
                    reading.day("on", on),
                    AgencyFields.read(reading, "came", came),
                    reading.one("outcome", outcome, Outcome.values(), Outcome::code),
                    Reading.text(reason),
                    Reading.text(after));
        }
    }

    @Override
    public String step() {
        return RecordReviewConference.STEP;
    }

    @Override
    public String words() {
        return "Hold the review child protection conference";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.DECIDE_PROTECTION_PLAN;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return List.of(
                new FormField.Day(
                        "on",
                        "On which day was the review conference held?",
                        "The first within 3 months of the conference, each later one within 6 months"
                                + " (T10)."),
                AgencyFields.field(
                        "came",
                        "Which agencies came?",
                        "With fewer than social care and two other agencies that know the child the plan"
                                + " continues, and the review stays due."),
                OUTCOME,
                new FormField.LongText(
                        "reason", "Why: what has changed for the child, and what has not?", ""),
                new FormField.LongText(
                        "after", "If it ends: what helps the family from now on?", ""),
                AtTheTime.WHY_LATE);
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        var reading = new Reading();
        var given = form.read(reading);
        return reading.then(
                () -> use.handle(who, id(task), given, Reading.text(form.whyLate())),
                Completion.Refused::new);
    }
}
