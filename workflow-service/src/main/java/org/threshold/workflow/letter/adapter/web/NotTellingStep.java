package org.threshold.workflow.letter.adapter.web;

import java.util.List;
import java.util.Optional;
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

/** The form of a step that decides whether a parent is not told, at first or once more. */
abstract class NotTellingStep implements StepCompletion<NotTellingForm> {

    private final DecideNotTelling decide;
    private final ReadLetters read;

    NotTellingStep(DecideNotTelling decide, ReadLetters read) {
        this.decide = decide;
        this.read = read;
    }

    @Override
    public final Class<NotTellingForm> form() {
        return NotTellingForm.class;
    }

    @Override
    public final Activity needs() {
        return Activity.EXCLUDE_PARENT;
    }

    @Override
    public final Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return LetterWords.matter(read.forStep(id(task)));
    }

    @Override
    public final List<FormField> fields(TaskView task) {
        return NotTellingForm.FIELDS;
    }

    @Override
    public final Completion complete(Actor who, TaskView task, NotTellingForm form) {
        return decide.handle(who, id(task), step(), form.given());
    }

    private static LetterId id(TaskView task) {
        return new LetterId(task.subject().id());
    }
}
