package org.threshold.workflow.analysis.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.analysis.app.ObtainDraftAnswer;
import org.threshold.workflow.analysis.app.ReadDrafts;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "obtain what an agency says of the draft analysis" (L-3.1.19). */
@Component
class ObtainDraftAnswerStep implements StepCompletion<DraftAnswerForm> {

    private final ObtainDraftAnswer obtain;
    private final ReadDrafts read;

    ObtainDraftAnswerStep(ObtainDraftAnswer obtain, ReadDrafts read) {
        this.obtain = obtain;
        this.read = read;
    }

    @Override
    public String step() {
        return ObtainDraftAnswer.STEP;
    }

    @Override
    public String words() {
        return "Obtain what an agency says of the draft analysis";
    }

    @Override
    public Class<DraftAnswerForm> form() {
        return DraftAnswerForm.class;
    }

    @Override
    public Activity needs() {
        return Activity.RECORD_CONTRIBUTION;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return DraftAnswerForm.fields();
    }

    /** Which agency it is, and what it was asked about. */
    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        var asked = read.forLine(task.subject().id());
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("Agency", asked.agency().words() + "."));
        CaseFacts whole = DraftWords.whole(asked.draft());
        facts.addAll(whole.facts());
        return CaseFacts.of(whole.code(), whole.title(), facts);
    }

    @Override
    public Completion complete(Actor who, TaskView task, DraftAnswerForm form) {
        var reading = new Reading();
        var said = form.said(reading);
        return reading.then(
                () -> obtain.handle(who, task.subject().id(), said), Completion.Refused::new);
    }
}
