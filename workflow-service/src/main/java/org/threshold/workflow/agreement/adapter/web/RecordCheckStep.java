package org.threshold.workflow.agreement.adapter.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.agreement.app.RecordCheck;
import org.threshold.workflow.agreement.domain.Found;
import org.threshold.workflow.agreement.domain.MonitorId;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Options;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "record what the monitor found". */
@Component
class RecordCheckStep implements StepCompletion<RecordCheckStep.Form> {

    private final RecordCheck act;
    private final AgreementSheets sheets;

    RecordCheckStep(RecordCheck act, AgreementSheets sheets) {
        this.act = act;
        this.sheets = sheets;
    }

    /**
     * A check as sent.
     *
     * @param found {@code kept}, {@code not-seen}, {@code suspected} or {@code broken}
     * @param safe whether the child is safe; for what is not kept
     */
    record Form(@Nullable String found, @Nullable String words, @Nullable String safe) {}

    @Override
    public String step() {
        return RecordCheck.STEP;
    }

    @Override
    public String words() {
        return "Record what the monitor found";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.RECORD_AGREEMENT_CHECK;
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return sheets.ofMonitor(who, new MonitorId(task.subject().id()));
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return List.of(
                new FormField.Choice(
                        "found",
                        "Is the agreement kept?",
                        "What is not kept, or may not be, is told at once and discussed today (lesson 3.1.23).",
                        Options.of(Found.values(), Found::code, Found::words)),
                new FormField.LongText(
                        "words", "What was seen?", "Where, when, and who was there."),
                new FormField.Choice(
                        "safe",
                        "If it is not kept: is the child safe now?",
                        "If the child is in danger, ring 999 first.",
                        AgreementFields.SAFE));
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        var reading = new Reading();
        Found found = reading.one("found", form.found(), Found.values(), Found::code);
        if (!reading.clean()) {
            return new Completion.Refused(reading.refusals());
        }
        String safe = Reading.text(form.safe());
        var given =
                new RecordCheck.Given(
                        found, Reading.text(form.words()), safe.isEmpty() ? "not-known" : safe);
        return act.handle(who, new MonitorId(task.subject().id()), given);
    }
}
