package org.threshold.workflow.challenge.app;

import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.workflow.challenge.app.ChallengeDesk.InHand;
import org.threshold.workflow.challenge.domain.Answer;
import org.threshold.workflow.challenge.domain.Challenge;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.worklist.HumanSteps;

/** Keeps an answer with all that follows from it. */
@Service
class KeepChallengeAnswer {

    private final ChallengeDesk desk;
    private final HumanSteps steps;
    private final ChallengeWork work;
    private final ChallengeNews news;
    private final ChallengeRecord record;

    KeepChallengeAnswer(
            ChallengeDesk desk,
            HumanSteps steps,
            ChallengeWork work,
            ChallengeNews news,
            ChallengeRecord record) {
        this.desk = desk;
        this.steps = steps;
        this.work = work;
        this.news = news;
        this.record = record;
    }

    Instant now() {
        return record.now();
    }

    /** Keeps it; what happens now, in a sentence. */
    String keep(InHand hand, Answer answer) {
        Challenge answered = hand.challenge().answered(answer);
        desk.save(answered);
        steps.finish(hand.who(), hand.task(), Map.of());
        work.answered(hand.challenge().current());
        record.keep(hand.who(), "challenge-" + answer.verdict().code(), answered, answer.reasons());
        news.decided(hand.who(), answered, answer);
        return next(answered, answer);
    }

    private String next(Challenge answered, Answer answer) {
        return switch (answer.verdict()) {
            case UPHELD ->
                    "The challenger is told. The decision is to be made again by "
                            + DueWords.exact(work.toBeActedOn(answered, answer.at()).dueAt())
                            + ".";
            case NOT_UPHELD ->
                    answered.current().level().next().isPresent()
                            ? "The challenger is told, with your reasons. They may take it to the next stage."
                            : "The challenger is told, with your reasons. There is no stage after this one.";
        };
    }
}
