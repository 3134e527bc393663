package org.threshold.workflow.challenge.adapter.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.challenge.app.AnswerChallenge;
import org.threshold.workflow.challenge.app.ChallengeAddress;
import org.threshold.workflow.challenge.app.ReadChallenges;
import org.threshold.workflow.challenge.domain.Answer.Verdict;
import org.threshold.workflow.challenge.domain.RoundId;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Options;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "answer the challenge". */
@Component
class AnswerChallengeStep implements StepCompletion<AnswerChallengeStep.Form> {

    private final AnswerChallenge answer;
    private final ReadChallenges read;

    AnswerChallengeStep(AnswerChallenge answer, ReadChallenges read) {
        this.answer = answer;
        this.read = read;
    }

    /** {@code upheld} or {@code not-upheld}, and why. */
    record Form(@Nullable String verdict, @Nullable String reasons) {}

    @Override
    public String step() {
        return AnswerChallenge.STEP;
    }

    @Override
    public String words() {
        return "Answer the challenge to a decision";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.ANSWER_CHALLENGE;
    }

    @Override
    public boolean restsOnFindings() {
        return true;
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
                new FormField.Choice(
                        "verdict",
                        "Is the challenge upheld?",
                        "Whoever made the decision, raised the challenge or answered an earlier stage"
                                + " leaves this to somebody else.",
                        Options.of(Verdict.values(), Verdict::code, Verdict::words)),
                new FormField.LongText(
                        "reasons", "What does the answer rest on?", "The challenger is told."));
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        var reading = new Reading();
        var verdict = reading.one("verdict", form.verdict(), Verdict.values(), Verdict::code);
        var given = new AnswerChallenge.Given(verdict, Reading.text(form.reasons()));
        return reading.then(() -> answer.handle(who, id(task), given), Completion.Refused::new);
    }

    private static RoundId id(TaskView task) {
        return new RoundId(task.subject().id());
    }
}
