package org.threshold.workflow.challenge.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.challenge.app.ChallengeDesk.InHand;
import org.threshold.workflow.challenge.app.ChallengeDesk.Step;
import org.threshold.workflow.challenge.domain.Answer;
import org.threshold.workflow.challenge.domain.Answer.Verdict;
import org.threshold.workflow.challenge.domain.Challenge;
import org.threshold.workflow.challenge.domain.DeciderRule;
import org.threshold.workflow.challenge.domain.RoundId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;

/** Somebody who did not decide before answers a challenge in its stage (R-C&amp;F-5b). */
@Service
public class AnswerChallenge {

    /** The step, as the task names it. */
    public static final String STEP = ChallengeSteps.ANSWER;

    private final Access access;
    private final ChallengeDesk desk;
    private final KeepChallengeAnswer keeping;

    AnswerChallenge(Access access, ChallengeDesk desk, KeepChallengeAnswer keeping) {
        this.access = access;
        this.desk = desk;
        this.keeping = keeping;
    }

    /** What is answered, and why. */
    public record Given(Verdict verdict, String reasons) {

        @Override
        public String toString() {
            return "Given[" + verdict + "]";
        }
    }

    /** Keeps the answer and tells the challenger, or says why this person may not give it. */
    @Transactional
    public Completion handle(Actor who, RoundId id, Given given) {
        access.require(who, Activity.ANSWER_CHALLENGE);
        Challenge challenge = desk.lock(id);
        return desk.take(who, challenge, new Step(id.value(), STEP), hand -> answered(hand, given));
    }

    private Completion answered(InHand hand, Given given) {
        Optional<Refusal> refusal = DeciderRule.refusal(hand.who(), hand.challenge());
        if (refusal.isPresent()) {
            return new Completion.Refused(refusal.stream().toList());
        }
        if (given.reasons().isBlank()) {
            return new Completion.Refused(
                    List.of(
                            new Refusal(
                                    "reasons",
                                    "No reasons are given. The challenger is told them.",
                                    "Say what the answer rests on.")));
        }
        var answer =
                new Answer(
                        given.verdict(),
                        given.reasons(),
                        hand.who().staff().orElseThrow(),
                        keeping.now());
        return new Completion.Done(keeping.keep(hand, answer));
    }
}
