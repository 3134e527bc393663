package org.threshold.workflow.challenge.app;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.challenge.domain.Answer;
import org.threshold.workflow.challenge.domain.Challenge;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Changes;
import org.threshold.workflow.circumstances.NewChange;

/**
 * Has the managers and the challenger’s agency told of a challenge (EV-31): when it comes to a
 * stage, and of each answer with its reasons.
 */
@Service
class ChallengeNews {

    private final Changes changes;

    ChallengeNews(Changes changes) {
        this.changes = changes;
    }

    /** It came to a stage. */
    void raised(Actor who, Challenge challenge, Instant at) {
        tell(who, challenge, new News("raised", at, challenge.about().raised().words()));
    }

    /** Nobody answered in time, so that it is at the next stage. */
    void movedOn(Challenge challenge, Instant at) {
        String words =
                "Nobody answered in time. The challenge went on to the next stage by itself: "
                        + challenge.current().level().words()
                        + ".";
        tell(Actor.itself(), challenge, new News("raised", at, words));
    }

    /** It was answered. */
    void decided(Actor who, Challenge challenge, Answer answer) {
        String words = answer.verdict().words() + ". " + answer.reasons();
        tell(who, challenge, new News("decided", answer.at(), words));
    }

    private record News(String stage, Instant at, String words) {}

    private void tell(Actor who, Challenge challenge, News news) {
        changes.record(
                who,
                new NewChange(
                        ChangeKind.PROFESSIONAL_CHALLENGE,
                        news.stage(),
                        List.of(challenge.about().caseRef()),
                        news.at(),
                        Map.of(
                                "challenger", challenge.about().raised().agency().code(),
                                "level", challenge.current().level().code(),
                                "decision", challenge.id().value().toString()),
                        news.words()));
    }
}
