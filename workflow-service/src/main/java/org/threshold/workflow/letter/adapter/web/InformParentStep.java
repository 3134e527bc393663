package org.threshold.workflow.letter.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.letter.app.InformParent;
import org.threshold.workflow.letter.app.ReadLetters;
import org.threshold.workflow.letter.domain.LetterId;
import org.threshold.workflow.letter.domain.ParentLetter;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "inform a parent of what was decided" (R-4.2-4b). */
@Component
class InformParentStep implements StepCompletion<InformParentForm> {

    private final InformParent inform;
    private final ReadLetters read;
    private final CaseClock clock;

    InformParentStep(InformParent inform, ReadLetters read, CaseClock clock) {
        this.inform = inform;
        this.read = read;
        this.clock = clock;
    }

    @Override
    public String step() {
        return InformParent.STEP;
    }

    @Override
    public String words() {
        return "Inform a parent of what was decided";
    }

    @Override
    public Class<InformParentForm> form() {
        return InformParentForm.class;
    }

    @Override
    public Activity needs() {
        return Activity.INFORM_PARENT;
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return LetterWords.matter(letter(task));
    }

    @Override
    public Optional<String> page(TaskView task) {
        return Optional.of(LetterWords.family(letter(task)));
    }

    @Override
    public List<FormField> fields(TaskView task) {
        ParentLetter letter = letter(task);
        return InformParentFields.of(
                letter.about().kind(), read.policeInvestigate(letter), read.planned(letter));
    }

    @Override
    public Completion complete(Actor who, TaskView task, InformParentForm form) {
        var reading = new Reading();
        var given = form.read(reading, clock.now(), read.planned(letter(task)));
        return reading.then(() -> inform.handle(who, id(task), given), Completion.Refused::new);
    }

    private ParentLetter letter(TaskView task) {
        return read.forStep(id(task));
    }

    private static LetterId id(TaskView task) {
        return new LetterId(task.subject().id());
    }
}
