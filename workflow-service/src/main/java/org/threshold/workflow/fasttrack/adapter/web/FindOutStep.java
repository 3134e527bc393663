package org.threshold.workflow.fasttrack.adapter.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.fasttrack.app.FindOut;
import org.threshold.workflow.fasttrack.app.ReadFastTracks;
import org.threshold.workflow.fasttrack.domain.FastTrack;
import org.threshold.workflow.fasttrack.domain.Item;
import org.threshold.workflow.fasttrack.domain.ItemId;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "find out what the conference needs to know". */
@Component
class FindOutStep implements StepCompletion<FindOutStep.Form> {

    private final FindOut findOut;
    private final ReadFastTracks read;

    FindOutStep(FindOut findOut, ReadFastTracks read) {
        this.findOut = findOut;
        this.read = read;
    }

    /** What was found out; nothing where the record holds it by now. */
    record Form(@Nullable String found) {}

    @Override
    public String step() {
        return FindOut.STEP;
    }

    @Override
    public String words() {
        return "Find out what the conference needs to know";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.FAST_TRACK_CONFERENCE;
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return item(task)
                .flatMap(
                        item ->
                                CaseFacts.of(
                                        "conference-item",
                                        "What is missing",
                                        List.of(
                                                Fact.of(
                                                        item.need().words(),
                                                        "Nobody had recorded it when the case was"
                                                                + " fast-tracked to a conference."))));
    }

    @Override
    public Optional<String> page(TaskView task) {
        return Optional.of("/cases/" + track(task).about().caseRef() + "/family");
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return List.of(
                new FormField.LongText(
                        "found",
                        "What was found out?",
                        "Record it on the family’s page, and leave this empty. If it cannot be recorded there, or"
                                + " cannot be found out, say so here."));
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        return findOut.handle(who, id(task), Reading.text(form.found()));
    }

    private Optional<Item> item(TaskView task) {
        return track(task).items().stream().filter(one -> one.id().equals(id(task))).findFirst();
    }

    private FastTrack track(TaskView task) {
        return read.forStep(id(task)).fastTrack();
    }

    private static ItemId id(TaskView task) {
        return new ItemId(task.subject().id());
    }
}
