package org.threshold.workflow.otherchild.adapter.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.otherchild.OtherChildOutcome;
import org.threshold.workflow.otherchild.app.DecideOtherChild;
import org.threshold.workflow.otherchild.app.ReadOtherChildDecisions;
import org.threshold.workflow.otherchild.domain.OtherChild;
import org.threshold.workflow.otherchild.domain.OtherChild.Decision;
import org.threshold.workflow.otherchild.domain.OtherChildId;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Options;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "decide what happens for another child". */
@Component
class DecideOtherChildStep implements StepCompletion<DecideOtherChildStep.Form> {

    private final DecideOtherChild decide;
    private final ReadOtherChildDecisions read;

    DecideOtherChildStep(DecideOtherChild decide, ReadOtherChildDecisions read) {
        this.decide = decide;
        this.read = read;
    }

    /**
     * A decision as sent.
     *
     * @param outcome {@code section-47}, {@code section-17} or {@code no-action}
     * @param reason why, for this child
     */
    record Form(@Nullable String outcome, @Nullable String reason) {}

    @Override
    public String step() {
        return DecideOtherChild.STEP;
    }

    @Override
    public String words() {
        return "Decide what happens for another child of the home, or of a suspect’s home";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.DECIDE_REFERRAL;
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return CaseFacts.of(
                "other-child", "Why this is asked", List.of(OtherChildWords.why(about(task))));
    }

    @Override
    public Optional<String> page(TaskView task) {
        return Optional.of("/referrals/" + about(task).about().referral());
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return List.of(
                new FormField.Choice(
                        "outcome",
                        "What happens for this child?",
                        "Each child is looked at on its own: whoever hurt one may hurt another (lesson"
                                + " 3.1.8 of the review).",
                        Options.of(
                                OtherChildOutcome.values(),
                                OtherChildOutcome::code,
                                OtherChildOutcome::words)),
                new FormField.LongText(
                        "reason",
                        "Why, for this child?",
                        "What you know of this child, and from whom. Section 47 waits for no words."));
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        var reading = new Reading();
        OtherChildOutcome outcome =
                reading.one(
                        "outcome",
                        form.outcome(),
                        OtherChildOutcome.values(),
                        OtherChildOutcome::code);
        var decision = new Decision(outcome, Reading.text(form.reason()));
        return reading.then(() -> decide.handle(who, id(task), decision), Completion.Refused::new);
    }

    private OtherChild about(TaskView task) {
        return read.forStep(id(task));
    }

    private static OtherChildId id(TaskView task) {
        return new OtherChildId(task.subject().id());
    }
}
