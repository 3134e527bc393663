package org.threshold.workflow.fasttrack.adapter.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.fasttrack.app.HoldFastTracked;
import org.threshold.workflow.fasttrack.app.ReadFastTracks;
import org.threshold.workflow.fasttrack.domain.FastTrackId;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.ConferencePapers;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "hold the conference to which the case was fast-tracked". */
@Component
class HoldFastTrackedStep implements StepCompletion<HoldFastTrackedStep.Form> {

    private final HoldFastTracked hold;
    private final ReadFastTracks read;

    HoldFastTrackedStep(HoldFastTracked hold, ReadFastTracks read) {
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
        return HoldFastTracked.STEP;
    }

    @Override
    public String words() {
        return "Hold the child protection conference to which the case was fast-tracked";
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
    public boolean restsOnFindings() {
        return true;
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        var one = read.forStep(id(task));
        return CaseFacts.of(
                "fast-track", "Why it goes to a conference", List.of(FastTrackWords.fact(one)));
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
                        "Within 15 working days (T7). What the conference reads is the page that the task"
                                + " leads to. Where the enquiry’s own conference is due as well, it is one"
                                + " conference: this records it there too."));
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        var reading = new Reading();
        var on = reading.day("on", form.on());
        return reading.then(() -> hold.handle(who, id(task), on), Completion.Refused::new);
    }

    private static FastTrackId id(TaskView task) {
        return new FastTrackId(task.subject().id());
    }
}
