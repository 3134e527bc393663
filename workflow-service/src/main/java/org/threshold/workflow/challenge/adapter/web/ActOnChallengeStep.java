package org.threshold.workflow.challenge.adapter.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.challenge.app.ActOnChallenge;
import org.threshold.workflow.challenge.app.ChallengeAddress;
import org.threshold.workflow.challenge.app.ReadChallenges;
import org.threshold.workflow.challenge.domain.ChallengeId;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "make the decision again that was challenged". */
@Component
class ActOnChallengeStep implements StepCompletion<ActOnChallengeStep.Form> {

    private final ActOnChallenge act;
    private final ReadChallenges read;

    ActOnChallengeStep(ActOnChallenge act, ReadChallenges read) {
        this.act = act;
        this.read = read;
    }

    /** What is decided now. */
    record Form(@Nullable String done) {}

    @Override
    public String step() {
        return ActOnChallenge.STEP;
    }

    @Override
    public String words() {
        return "Make the decision again that was challenged";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.ACT_ON_CHALLENGE;
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return Optional.of(ChallengeWords.part(read.forStep(id(task))));
    }

    @Override
    public Optional<String> page(TaskView task) {
        return Optional.of(ChallengeAddress.of(read.forStep(id(task))));
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return List.of(
                new FormField.LongText(
                        "done",
                        "What is decided now, and where does it stand?",
                        "Make the decision where such decisions are made: on the referral, in a strategy"
                                + " discussion, in the enquiry. Then say here that it is done."));
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        return act.handle(who, id(task), Reading.text(form.done()));
    }

    private static ChallengeId id(TaskView task) {
        return new ChallengeId(task.subject().id());
    }
}
