package org.threshold.workflow.letter.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.letter.app.DecideNotTelling;
import org.threshold.workflow.letter.app.ReadLetters;
import org.threshold.workflow.letter.domain.LetterId;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "agree, or not, that a parent is not told" (L-3.1.17). */
@Component
class AgreeNotTellingStep implements StepCompletion<NotTellingForm> {

    private final DecideNotTelling decide;
    private final ReadLetters read;

    AgreeNotTellingStep(DecideNotTelling decide, ReadLetters read) {
        this.decide = decide;
        this.read = read;
    }

    @Override
    public String step() {
        return DecideNotTelling.AGREE;
    }

    @Override
    public String words() {
        return "Agree or refuse that a parent is not told";
    }

    @Override
    public Class<NotTellingForm> form() {
        return NotTellingForm.class;
    }

    @Override
    public Activity needs() {
        return Activity.EXCLUDE_PARENT;
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return LetterWords.matter(read.forStep(id(task)));
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return NotTellingForm.FIELDS;
    }

    @Override
    public boolean approves() {
        return true;
    }

    @Override
    public Completion complete(Actor who, TaskView task, NotTellingForm form) {
        return decide.handle(who, id(task), step(), form.given());
    }

    private static LetterId id(TaskView task) {
        return new LetterId(task.subject().id());
    }
}
