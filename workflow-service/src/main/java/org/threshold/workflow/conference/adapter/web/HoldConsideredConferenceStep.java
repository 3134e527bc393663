package org.threshold.workflow.conference.adapter.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.conference.app.HoldConsideredConference;
import org.threshold.workflow.conference.app.ReadConsiderations;
import org.threshold.workflow.conference.domain.ConsiderationId;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.ConferencePapers;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "hold the conference that was called because of an adult". */
@Component
class HoldConsideredConferenceStep implements StepCompletion<HoldConsideredConferenceStep.Form> {

    private final HoldConsideredConference hold;
    private final ReadConsiderations read;

    HoldConsideredConferenceStep(HoldConsideredConference hold, ReadConsiderations read) {
        this.hold = hold;
        this.read = read;
    }

    /**
     * A conference as sent.
     *
     * @param on the day in England on which it was held
     */
    record Form(@Nullable LocalDate on) {}

    @Override
    public String step() {
        return HoldConsideredConference.STEP;
    }

    @Override
    public String words() {
        return "Hold the child protection conference that was called";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.CONSIDER_CONFERENCE;
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return ConsiderationWords.part(List.of(read.forStep(id(task))));
    }

    @Override
    public Optional<String> page(TaskView task) {
        return ConferencePapers.page(task);
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return List.of(
                new FormField.Day(
                        "on",
                        "On which day was the conference held?",
                        "Within 15 working days of the decision (T7)."));
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        var reading = new Reading();
        var on = reading.day("on", form.on());
        return reading.then(() -> hold.handle(who, id(task), on), Completion.Refused::new);
    }

    private static ConsiderationId id(TaskView task) {
        return new ConsiderationId(task.subject().id());
    }
}
