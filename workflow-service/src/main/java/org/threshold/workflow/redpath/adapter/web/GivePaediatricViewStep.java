package org.threshold.workflow.redpath.adapter.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Options;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.redpath.MarkId;
import org.threshold.workflow.redpath.app.GivePaediatricView;
import org.threshold.workflow.redpath.domain.Finding;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "give a paediatric view of the mark". */
@Component
class GivePaediatricViewStep implements StepCompletion<GivePaediatricViewStep.Form> {

    private final GivePaediatricView give;

    GivePaediatricViewStep(GivePaediatricView give) {
        this.give = give;
    }

    /**
     * A view as sent.
     *
     * @param finding one of the three findings
     * @param words what was seen; for no injury, what the mark is instead
     */
    record Form(@Nullable String finding, @Nullable String words) {}

    @Override
    public String step() {
        return GivePaediatricView.STEP;
    }

    @Override
    public String words() {
        return "See the child today and say what the mark is";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.GIVE_PAEDIATRIC_VIEW;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return List.of(
                new FormField.Choice(
                        "finding",
                        "What is the mark?",
                        "This child cannot move about alone. Only your finding that it is not an injury, given by the"
                                + " limit, ends the concern; if you are in doubt, say that an injury cannot be"
                                + " excluded (Baby E review, 3.1.5).",
                        Options.of(Finding.values(), Finding::code, Finding::words)),
                new FormField.LongText(
                        "words",
                        "What did you see? If it is not an injury: what is it instead?",
                        "Your name and the time are recorded with it."));
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        Optional<Finding> finding = Finding.of(form.finding() == null ? "" : form.finding());
        String words = form.words() == null ? "" : form.words().strip();
        return finding.map(found -> give.handle(who, new MarkId(task.subject().id()), found, words))
                .orElseGet(GivePaediatricViewStep::noFinding);
    }

    private static Completion noFinding() {
        return new Completion.Refused(
                List.of(
                        new Refusal(
                                "finding",
                                "No finding is chosen.",
                                "Choose one of: not-an-injury, injury, injury-not-excluded.")));
    }
}
