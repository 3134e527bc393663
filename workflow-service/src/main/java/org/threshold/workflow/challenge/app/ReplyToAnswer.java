package org.threshold.workflow.challenge.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.challenge.domain.Challenge;
import org.threshold.workflow.challenge.domain.Challenge.Closing;
import org.threshold.workflow.challenge.domain.ChallengeId;
import org.threshold.workflow.challenge.domain.ChallengeState;
import org.threshold.workflow.challenge.domain.Level;
import org.threshold.workflow.platform.Refusal;

/**
 * The challenger accepts an answer, or takes the challenge on to the next stage (R-C&amp;F-5b). Any
 * colleague may say it for them; an agency’s system only for its own agency.
 */
@Service
public class ReplyToAnswer {

    private final Access access;
    private final ChallengeDesk desk;
    private final ChallengeKeeping keeping;

    ReplyToAnswer(Access access, ChallengeDesk desk, ChallengeKeeping keeping) {
        this.access = access;
        this.desk = desk;
        this.keeping = keeping;
    }

    /**
     * What the challenger says to the answer.
     *
     * @param accept whether it ends here; else it goes to the next stage
     * @param words why; may be empty
     */
    public record Given(boolean accept, String words) {

        @Override
        public String toString() {
            return "Given[" + accept + "]";
        }
    }

    /** Keeps it, or says why there is nothing to say to it. */
    @Transactional
    public RaiseResult handle(Actor who, ChallengeId id, Given given) {
        access.require(who, Activity.RAISE_CHALLENGE);
        return desk.lock(id)
                .filter(one -> speaksFor(who, one))
                .map(one -> given.accept() ? accept(who, one, given) : takeOn(who, one, given))
                .orElseGet(RaiseResult.NothingThere::new);
    }

    static boolean speaksFor(Actor who, Challenge challenge) {
        return who.roles().stream().anyMatch(Role::practitioner)
                || challenge.about().raised().agency() == who.agency();
    }

    private RaiseResult accept(Actor who, Challenge challenge, Given given) {
        if (challenge.state() != ChallengeState.NOT_UPHELD) {
            return refused(challenge, "Accept it once it was answered and not upheld.");
        }
        var closing = new Closing(Closing.Kind.ACCEPTED, given.words(), keeping.now());
        Challenge closed = challenge.closed(closing);
        desk.save(closed);
        keeping.accepted(who, closed, given.words());
        return new RaiseResult.Kept(closed);
    }

    private RaiseResult takeOn(Actor who, Challenge challenge, Given given) {
        Optional<Level> next = challenge.mayGoOnTo();
        if (next.isEmpty()) {
            return refused(
                    challenge,
                    "While it waits, nobody has to do anything: it goes on by itself when its time is over."
                            + " After the last stage, raise a new challenge, or raise a concern now.");
        }
        Challenge on =
                challenge.takenOn(keeping.opens(challenge.about(), next.get(), keeping.now()));
        desk.save(on);
        keeping.takenOn(who, on, given.words());
        return new RaiseResult.Kept(on);
    }

    private static RaiseResult refused(Challenge challenge, String remedy) {
        return new RaiseResult.Refused(
                List.of(new Refusal("accept", challenge.state().words() + ".", remedy)));
    }
}
