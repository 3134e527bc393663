package org.threshold.workflow.challenge.app;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.challenge.app.ChallengeDesk.InHand;
import org.threshold.workflow.challenge.app.ChallengeDesk.Step;
import org.threshold.workflow.challenge.domain.Challenge;
import org.threshold.workflow.challenge.domain.Challenge.Closing;
import org.threshold.workflow.challenge.domain.ChallengeId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;

/** A challenge was upheld: somebody makes the decision again and says what it is now. */
@Service
public class ActOnChallenge {

    /** The step, as the task names it. */
    public static final String STEP = ChallengeSteps.ACT;

    private final Access access;
    private final ChallengeDesk desk;
    private final HumanSteps steps;
    private final ChallengeWork work;
    private final ChallengeRecord record;

    ActOnChallenge(
            Access access,
            ChallengeDesk desk,
            HumanSteps steps,
            ChallengeWork work,
            ChallengeRecord record) {
        this.access = access;
        this.desk = desk;
        this.steps = steps;
        this.work = work;
        this.record = record;
    }

    /** Keeps what was done, or says that nothing was said. */
    @Transactional
    public Completion handle(Actor who, ChallengeId id, String done) {
        access.require(who, Activity.ACT_ON_CHALLENGE);
        Challenge challenge = desk.lock(id).orElseThrow();
        return desk.take(who, challenge, new Step(id.value(), STEP), hand -> acted(hand, done));
    }

    private Completion acted(InHand hand, String done) {
        if (done.isBlank()) {
            return new Completion.Refused(
                    List.of(
                            new Refusal(
                                    "done",
                                    "It is not said what is decided now.",
                                    "Say what was decided again, and where it stands.")));
        }
        Challenge closed =
                hand.challenge().closed(new Closing(Closing.Kind.ACTED_ON, done, record.now()));
        desk.save(closed);
        steps.finish(hand.who(), hand.task(), Map.of());
        work.actedOn(closed);
        record.keep(hand.who(), "challenge-acted-on", closed, done);
        return new Completion.Done("It is kept with the challenge.");
    }
}
