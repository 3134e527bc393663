package org.threshold.workflow.circumstances.adapter.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.RecipientWords;
import org.threshold.workflow.circumstances.app.DecideLeftOut;
import org.threshold.workflow.circumstances.app.DecideLeftOut.Given;
import org.threshold.workflow.circumstances.app.DecideLeftOut.Matter;
import org.threshold.workflow.circumstances.domain.WithheldId;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "agree, or not, that somebody is not told" (R-C&F-4). */
@Component
class AgreeLeftOutStep implements StepCompletion<AgreeLeftOutStep.Form> {

    private static final List<FormField> FIELDS =
            List.of(
                    new FormField.YesNo(
                            "agreed",
                            "Do you agree that they are not told?",
                            "Professionals who work with a child get copies unless there is a"
                                    + " specific reason. Everybody else was told. No: they are told"
                                    + " at once."),
                    new FormField.LongText("reason", "If no: why do they have to be told?", ""));

    private final DecideLeftOut decide;

    AgreeLeftOutStep(DecideLeftOut decide) {
        this.decide = decide;
    }

    /**
     * What a manager says.
     *
     * @param agreed whether they are not told
     * @param reason why they have to be told
     */
    record Form(@Nullable Boolean agreed, @Nullable String reason) {}

    @Override
    public String step() {
        return DecideLeftOut.STEP;
    }

    @Override
    public String words() {
        return "Agree or refuse that somebody is not told";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.AGREE_LEFT_OUT;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return FIELDS;
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return decide.matter(id(task)).map(AgreeLeftOutStep::facts);
    }

    private static CasePart.Part facts(Matter matter) {
        var change = matter.change();
        var copy = matter.withheld().copy();
        var fact =
                new CaseFacts.Fact(
                        RecipientWords.of(copy.to().recipient()),
                        List.of(
                                change.what().kind().words()
                                        + ". Recorded "
                                        + DueWords.exact(change.recordedAt())
                                        + ".",
                                "Why they were left out: " + copy.reason()));
        var page = new CaseFacts.Link("What happened, and who was told", "/changes/" + change.id());
        return new CaseFacts("left-out", "Not told so far", List.of(fact), List.of(page)).part();
    }

    @Override
    public boolean approves() {
        return true;
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        var given = new Given(Optional.ofNullable(form.agreed()), Reading.text(form.reason()));
        return decide.handle(who, id(task), given);
    }

    private static WithheldId id(TaskView task) {
        return new WithheldId(task.subject().id());
    }
}
