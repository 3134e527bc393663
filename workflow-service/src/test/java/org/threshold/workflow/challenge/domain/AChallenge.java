package org.threshold.workflow.challenge.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.challenge.domain.Answer.Verdict;
import org.threshold.workflow.challenge.domain.Challenge.About;
import org.threshold.workflow.challenge.domain.Challenge.Challenged;
import org.threshold.workflow.challenge.domain.Challenge.Raised;
import org.threshold.workflow.challenge.domain.Round.Outcome;
import org.threshold.workflow.referral.CaseRef;

/** A challenge for tests: a health visitor’s, to a team manager’s decision that nothing is done. */
public final class AChallenge {

    /** A Monday at ten. */
    public static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");

    /** Who decided what is challenged. */
    public static final Actor DECIDER = Actors.in(Role.TEAM_MANAGER);

    public static final Actor ANOTHER_MANAGER = Actors.in(Role.TEAM_MANAGER, 2);
    public static final Actor CHALLENGER = Actors.in(Role.DUTY_SOCIAL_WORKER);

    private AChallenge() {}

    /** The person behind an actor. */
    public static StaffId id(Actor who) {
        return who.staff().orElseThrow();
    }

    public static Decision decision() {
        return new Decision(
                7,
                "The decision on the referral",
                Optional.of(id(DECIDER)),
                Agency.CHILDRENS_SOCIAL_CARE,
                MONDAY.minusSeconds(3600));
    }

    /** It waits at the first stage. */
    public static Challenge of(CaseRef ref) {
        var what =
                new Challenged(
                        Topic.NO_FURTHER_ACTION,
                        Optional.of(decision()),
                        Optional.of(id(DECIDER)),
                        false);
        var raised =
                new Raised(
                        Agency.HEALTH_VISITING,
                        CHALLENGER.id(),
                        "Hanna Health",
                        "He must be seen today.",
                        MONDAY);
        return new Challenge(
                new ChallengeId(UUID.randomUUID()),
                new About(ref, what, raised),
                List.of(round(Level.FIRST, MONDAY)),
                Optional.empty());
    }

    /** A stage that waits, with a day from then. */
    public static Round round(Level level, Instant since) {
        return new Round(
                new RoundId(UUID.randomUUID()),
                level,
                since,
                since.plusSeconds(86_400),
                new Outcome.Waiting());
    }

    public static Answer answer(Verdict verdict, Actor by) {
        return new Answer(verdict, "Seen on Friday.", id(by), MONDAY.plusSeconds(600));
    }
}
