package org.threshold.workflow.challenge.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.threshold.workflow.challenge.domain.Answer;
import org.threshold.workflow.challenge.domain.Challenge;
import org.threshold.workflow.challenge.domain.Decision;
import org.threshold.workflow.challenge.domain.Round;

/**
 * A challenge as the API shows it.
 *
 * @param decision the decision that is challenged; empty where it is not on record
 * @param red whether a child may be at risk meanwhile
 * @param agency whose challenge it is
 * @param state {@code waiting}, {@code upheld}, {@code not-upheld}, {@code accepted} or {@code
 *     acted-on}
 * @param raisedAt UTC
 */
record ShownChallenge(
        UUID id,
        String caseRef,
        String topic,
        String decision,
        boolean red,
        String agency,
        String words,
        Instant raisedAt,
        String state,
        List<Stage> stages) {

    /**
     * A stage that it came to.
     *
     * @param since UTC
     * @param dueAt by when it is, or was, to be answered, UTC
     * @param verdict {@code upheld} or {@code not-upheld}; empty where nobody answered
     * @param reasons why; empty where nobody answered
     */
    record Stage(String level, Instant since, Instant dueAt, String verdict, String reasons) {

        static Stage of(Round one) {
            return new Stage(
                    one.level().code(),
                    one.since(),
                    one.dueAt(),
                    one.answer().map(answer -> answer.verdict().code()).orElse(""),
                    one.answer().map(Answer::reasons).orElse(""));
        }
    }

    static ShownChallenge of(Challenge one) {
        var what = one.about().what();
        var raised = one.about().raised();
        return new ShownChallenge(
                one.id().value(),
                one.about().caseRef().value(),
                what.topic().code(),
                what.decision().map(Decision::number).map(String::valueOf).orElse(""),
                what.red(),
                raised.agency().code(),
                raised.words(),
                raised.at(),
                one.state().code(),
                one.rounds().stream().map(Stage::of).toList());
    }
}
