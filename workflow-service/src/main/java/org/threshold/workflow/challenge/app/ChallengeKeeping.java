package org.threshold.workflow.challenge.app;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.challenge.domain.Challenge;
import org.threshold.workflow.challenge.domain.Challenge.About;
import org.threshold.workflow.challenge.domain.Level;
import org.threshold.workflow.challenge.domain.Round;

/** Brings a challenge to a stage: the work, the telling and the audit that belong together. */
@Service
class ChallengeKeeping {

    private final ChallengeWork work;
    private final ChallengeNews news;
    private final ChallengeRecord record;

    ChallengeKeeping(ChallengeWork work, ChallengeNews news, ChallengeRecord record) {
        this.work = work;
        this.news = news;
        this.record = record;
    }

    Instant now() {
        return record.now();
    }

    UUID newId() {
        return record.newId();
    }

    Round opens(About about, Level level, Instant since) {
        return work.opens(about, level, since);
    }

    /** Somebody brought it to this stage. */
    void raised(Actor who, Challenge challenge, Instant at) {
        record.keep(who, "decision-challenged", challenge, challenge.about().raised().words());
        news.raised(who, challenge, at);
    }

    /** Somebody took it on to this stage. */
    void takenOn(Actor who, Challenge challenge, String why) {
        record.keep(who, "challenge-taken-on", challenge, why);
        news.raised(who, challenge, record.now());
    }

    /** Nobody answered the stage before. */
    void movedOn(Challenge challenge) {
        record.keep(Actor.itself(), "challenge-moved-on", challenge, "");
        news.movedOn(challenge, record.now());
    }

    /** The challenger accepts the answer. */
    void accepted(Actor who, Challenge challenge, String words) {
        record.keep(who, "challenge-answer-accepted", challenge, words);
    }
}
