package org.threshold.workflow.analysis.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.analysis.app.CirculateDraft;
import org.threshold.workflow.analysis.app.DraftAddress;
import org.threshold.workflow.analysis.app.ReadDrafts;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "circulate the draft analysis that the outcome went ahead of" (L-3.1.19). */
@Component
class CirculateDraftStep implements StepCompletion<DraftForm> {

    private final CirculateDraft circulate;
    private final ReadDrafts read;

    CirculateDraftStep(CirculateDraft circulate, ReadDrafts read) {
        this.circulate = circulate;
        this.read = read;
    }

    @Override
    public String step() {
        return CirculateDraft.STEP;
    }

    @Override
    public String words() {
        return "Circulate the draft analysis that the outcome went ahead of";
    }

    @Override
    public Class<DraftForm> form() {
        return DraftForm.class;
    }

    @Override
    public Activity needs() {
        return Activity.WRITE_ANALYSIS;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return DraftForm.TEXT;
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return Optional.of(DraftWords.whole(read.forStep(task.subject().id())).part());
    }

    @Override
    public Optional<String> page(TaskView task) {
        return Optional.of(DraftAddress.of(read.forStep(task.subject().id()).about()));
    }

    @Override
    public Completion complete(Actor who, TaskView task, DraftForm form) {
        return circulate.handle(who, task.subject().id(), form.text());
    }
}
