package org.threshold.workflow.minutes.adapter.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.minutes.app.ReadConferenceMinutes;
import org.threshold.workflow.minutes.app.SendMinutes;
import org.threshold.workflow.minutes.domain.MinutesGiven;
import org.threshold.workflow.minutes.domain.MinutesId;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "send out the minutes of the conference". */
@Component
class SendMinutesStep implements StepCompletion<SendMinutesStep.Form> {

    private final SendMinutes send;
    private final ReadConferenceMinutes read;

    SendMinutesStep(SendMinutes send, ReadConferenceMinutes read) {
        this.send = send;
        this.read = read;
    }

    /**
     * That the minutes are ready.
     *
     * @param keptAt where they are kept, so that a practice can get them
     * @param agreedOn the day on which the chair agreed them
     */
    record Form(@Nullable String keptAt, @Nullable LocalDate agreedOn) {}

    @Override
    public String step() {
        return SendMinutes.STEP;
    }

    @Override
    public String words() {
        return "Send out the minutes of the child protection conference";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.DISTRIBUTE_MINUTES;
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return Optional.of(MinutesWords.part(List.of(read.forStep(id(task)))));
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return List.of(
                new FormField.LongText(
                        "keptAt",
                        "Where are the minutes kept?",
                        "So that a practice can get them: the place, and whom to ask."),
                new FormField.Day(
                        "agreedOn",
                        "When did the chair agree them?",
                        "The practices of the child, of each parent or carer and of each brother or"
                                + " sister are told, each by itself, and asked to file them."));
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        var given =
                new MinutesGiven(Reading.text(form.keptAt()), Optional.ofNullable(form.agreedOn()));
        return send.handle(who, id(task), given);
    }

    private static MinutesId id(TaskView task) {
        return new MinutesId(task.subject().id());
    }
}
