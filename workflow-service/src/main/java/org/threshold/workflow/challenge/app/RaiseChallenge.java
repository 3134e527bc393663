package org.threshold.workflow.challenge.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.challenge.domain.Challenge;
import org.threshold.workflow.challenge.domain.Challenge.About;
import org.threshold.workflow.challenge.domain.Challenge.Raised;
import org.threshold.workflow.challenge.domain.ChallengeGiven;
import org.threshold.workflow.challenge.domain.ChallengeId;
import org.threshold.workflow.referral.CaseRef;

/**
 * Anybody in any agency challenges a decision about a child (R-C&amp;F-5b). A fact: it is kept in
 * every state of the case, and it stops and withdraws nothing that protects the child.
 */
@Service
public class RaiseChallenge {

    private final Access access;
    private final Challenges challenges;
    private final ChallengeAround around;
    private final ChallengeKeeping keeping;

    RaiseChallenge(
            Access access,
            Challenges challenges,
            ChallengeAround around,
            ChallengeKeeping keeping) {
        this.access = access;
        this.challenges = challenges;
        this.around = around;
        this.keeping = keeping;
    }

    /** Keeps the challenge, and has its first stage answered. */
    @Transactional
    public RaiseResult handle(Actor who, CaseRef ref, ChallengeGiven given) {
        access.require(who, Activity.RAISE_CHALLENGE);
        if (!given.refusals().isEmpty()) {
            return new RaiseResult.Refused(given.refusals());
        }
        return around.locked(ref)
                .<RaiseResult>map(one -> new RaiseResult.Kept(keep(who, one, given)))
                .orElseGet(RaiseResult.NothingThere::new);
    }

    private Challenge keep(Actor who, CaseRef ref, ChallengeGiven given) {
        var raised = new Raised(who.agency(), who.id(), given.name(), given.words(), keeping.now());
        var about = new About(ref, around.challenged(ref, given), raised);
        var challenge =
                new Challenge(
                        new ChallengeId(keeping.newId()),
                        about,
                        List.of(keeping.opens(about, given.hurry().from(), raised.at())),
                        Optional.empty());
        challenges.add(challenge);
        keeping.raised(who, challenge, raised.at());
        return challenge;
    }
}
