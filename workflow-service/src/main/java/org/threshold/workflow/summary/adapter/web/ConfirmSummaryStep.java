package org.threshold.workflow.summary.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.summary.app.ConfirmSummary;
import org.threshold.workflow.summary.app.Confirming;
import org.threshold.workflow.summary.app.ReadSummary;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "confirm the summary of the case" (R-4.2-7c). */
@Component
class ConfirmSummaryStep implements StepCompletion<SummaryForm> {

    private final ConfirmSummary confirm;
    private final ReadSummary read;
    private final CaseClock clock;

    ConfirmSummaryStep(ConfirmSummary confirm, ReadSummary read, CaseClock clock) {
        this.confirm = confirm;
        this.read = read;
        this.clock = clock;
    }

    @Override
    public String step() {
        return ConfirmSummary.STEP;
    }

    @Override
    public String words() {
        return "Confirm the summary of the case";
    }

    @Override
    public Class<SummaryForm> form() {
        return SummaryForm.class;
    }

    @Override
    public Activity needs() {
        return Activity.CONFIRM_SUMMARY;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return SummaryForm.FIELDS;
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        var sheet = read.forStep(task.subject().cases());
        return Optional.of(SummaryWords.latest(sheet, clock.now(), List.of()).part());
    }

    @Override
    public Completion complete(Actor who, TaskView task, SummaryForm form) {
        return switch (confirm.handle(who, task, form.read())) {
            case Confirming.Confirmed _ ->
                    new Completion.Done("The summary is confirmed. The three months begin anew.");
            case Confirming.Refused(var refusals) -> new Completion.Refused(refusals);
            case Confirming.Gone(var sentence) -> new Completion.Gone(sentence);
            case Confirming.NotThere() -> new Completion.Refused(List.of(NO_CASE));
        };
    }

    static final Refusal NO_CASE =
            new Refusal(
                    "case",
                    "There is no such case.",
                    "Check the reference; for a child without a case, make a referral.");
}
