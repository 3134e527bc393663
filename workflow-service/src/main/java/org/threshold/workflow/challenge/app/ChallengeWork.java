package org.threshold.workflow.challenge.app;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.challenge.domain.Challenge;
import org.threshold.workflow.challenge.domain.Challenge.About;
import org.threshold.workflow.challenge.domain.Level;
import org.threshold.workflow.challenge.domain.Round;
import org.threshold.workflow.challenge.domain.Round.Outcome;
import org.threshold.workflow.challenge.domain.RoundId;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.worklist.HumanSteps;

/** What waits for people because of a challenge: its stages and their limits. */
@Service
class ChallengeWork {

    private final Deadlines deadlines;
    private final HumanSteps steps;
    private final ChallengeRecord record;

    ChallengeWork(Deadlines deadlines, HumanSteps steps, ChallengeRecord record) {
        this.deadlines = deadlines;
        this.steps = steps;
        this.record = record;
    }

    /** Has a stage answered, counted from an instant. */
    Round opens(About about, Level level, Instant since) {
        var id = new RoundId(record.newId());
        var waiting =
                new Waiting(
                        ChallengeSteps.ROUND,
                        id.value(),
                        ChallengeSteps.ANSWER,
                        List.of(about.caseRef().value()));
        Deadline due = deadlines.set(level.limit(about.what().red()), waiting, since);
        steps.openAside(ChallengeSteps.ANSWER, due, level.deciders(about.what().agency()));
        return new Round(id, level, since, due.dueAt(), new Outcome.Waiting());
    }

    /** A stage was answered. */
    void answered(Round round) {
        of(ChallengeSteps.ROUND, round.id().value()).forEach(limit -> deadlines.met(limit.id()));
    }

    /** Nobody answered a stage in time; it need not be answered any more. */
    void movesOn(Round round) {
        steps.withdraw(
                Actor.itself(),
                round.id().value(),
                "Nobody answered this stage in time, so the challenge is at the next one.");
        of(ChallengeSteps.ROUND, round.id().value())
                .forEach(limit -> deadlines.withdrawn(limit.id()));
    }

    /** It was upheld: somebody makes the decision again. */
    Deadline toBeActedOn(Challenge challenge, Instant since) {
        var about = challenge.about();
        var waiting =
                new Waiting(
                        ChallengeSteps.CHALLENGE,
                        challenge.id().value(),
                        ChallengeSteps.ACT,
                        List.of(about.caseRef().value()));
        Deadline due = deadlines.set(LimitCode.CHALLENGE_UPHELD, waiting, since);
        steps.openAside(ChallengeSteps.ACT, due, ChallengeSteps.actors(about.what().agency()));
        return due;
    }

    /** The decision was made again. */
    void actedOn(Challenge challenge) {
        of(ChallengeSteps.CHALLENGE, challenge.id().value())
                .forEach(limit -> deadlines.met(limit.id()));
    }

    /** It is of another case from now on. */
    void concerning(Challenge challenge, List<String> cases) {
        concerning(ChallengeSteps.CHALLENGE, challenge.id().value(), cases);
        challenge
                .rounds()
                .forEach(one -> concerning(ChallengeSteps.ROUND, one.id().value(), cases));
    }

    private void concerning(String kind, UUID id, List<String> cases) {
        deadlines.concerning(kind, id, cases);
        steps.concerning(id, cases);
    }

    private List<Deadline> of(String kind, UUID id) {
        return deadlines.of(kind, id).stream().filter(Deadline::isOpen).toList();
    }
}
