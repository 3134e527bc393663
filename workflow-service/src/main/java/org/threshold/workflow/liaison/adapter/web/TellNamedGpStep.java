package org.threshold.workflow.liaison.adapter.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.liaison.app.ReadLiaisons;
import org.threshold.workflow.liaison.app.TellNamedGp;
import org.threshold.workflow.liaison.domain.SeriesId;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "tell the practice’s named GP". */
@Component
class TellNamedGpStep implements StepCompletion<TellNamedGpStep.Form> {

    private static final Fact WHY =
            Fact.of(
                    "Why",
                    "Two liaisons in a row did not take place, so nobody has gone through the"
                            + " practice’s families with the health visitors.");

    private final TellNamedGp tell;
    private final ReadLiaisons read;

    TellNamedGpStep(TellNamedGp tell, ReadLiaisons read) {
        this.tell = tell;
        this.read = read;
    }

    /** Whom they spoke to, and what was said. */
    record Form(@Nullable String spokeTo, @Nullable String words) {}

    @Override
    public String step() {
        return TellNamedGp.STEP;
    }

    @Override
    public String words() {
        return "Tell the practice’s named GP that two liaisons in a row did not take place";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.TELL_NAMED_GP;
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return Optional.of(StepSheet.of(read.forStep(id(task)), List.of(WHY)));
    }

    @Override
    public Optional<String> page(TaskView task) {
        return Optional.of(read.forStep(id(task)).page());
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return List.of(
                new FormField.Text(
                        "spokeTo",
                        "Whom of the practice did you speak to?",
                        "The GP who is named there for safeguarding, or whoever answers for them."),
                new FormField.LongText(
                        "words", "What was said, and what will be different next time?", ""));
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        return tell.handle(who, id(task), Reading.text(form.spokeTo()), Reading.text(form.words()));
    }

    private static SeriesId id(TaskView task) {
        return new SeriesId(task.subject().id());
    }
}
