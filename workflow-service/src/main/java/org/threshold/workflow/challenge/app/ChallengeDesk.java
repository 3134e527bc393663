package org.threshold.workflow.challenge.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.challenge.domain.Challenge;
import org.threshold.workflow.challenge.domain.ChallengeId;
import org.threshold.workflow.challenge.domain.RoundId;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/** Takes a challenge in hand, with its case locked before it. */
@Service
class ChallengeDesk {

    private final Cases cases;
    private final Challenges challenges;
    private final HumanSteps steps;

    ChallengeDesk(Cases cases, Challenges challenges, HumanSteps steps) {
        this.cases = cases;
        this.challenges = challenges;
        this.steps = steps;
    }

    /** A step that somebody ends, and what it is about. */
    record InHand(Actor who, TaskView task, Challenge challenge) {}

    /** The challenge, locked. */
    Optional<Challenge> lock(ChallengeId id) {
        return challenges
                .find(id)
                .flatMap(
                        found -> {
                            cases.lock(List.of(found.about().caseRef()));
                            return challenges.lock(id);
                        });
    }

    /** The challenge that came to this stage, locked. */
    Challenge lock(RoundId id) {
        return lock(challenges.find(id).orElseThrow().id()).orElseThrow();
    }

    /** Ends a step as asked for, or says that somebody was quicker. */
    Completion take(
            Actor who, Challenge challenge, Step step, Function<InHand, Completion> ending) {
        return steps.take(who, step.subject(), step.name())
                .then(task -> ending.apply(new InHand(who, task, challenge)));
    }

    /** A step of a subject. */
    record Step(UUID subject, String name) {}

    /** Keeps how it stands now. */
    void save(Challenge challenge) {
        challenges.save(challenge);
    }
}
