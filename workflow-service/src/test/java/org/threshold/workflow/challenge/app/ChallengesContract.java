package org.threshold.workflow.challenge.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.challenge.domain.AChallenge.ANOTHER_MANAGER;
import static org.threshold.workflow.challenge.domain.AChallenge.MONDAY;
import static org.threshold.workflow.challenge.domain.AChallenge.answer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.SystemId;
import org.threshold.workflow.challenge.domain.AChallenge;
import org.threshold.workflow.challenge.domain.Answer.Verdict;
import org.threshold.workflow.challenge.domain.Challenge;
import org.threshold.workflow.challenge.domain.Challenge.About;
import org.threshold.workflow.challenge.domain.Challenge.Challenged;
import org.threshold.workflow.challenge.domain.Challenge.Closing;
import org.threshold.workflow.challenge.domain.Challenge.Raised;
import org.threshold.workflow.challenge.domain.Level;
import org.threshold.workflow.challenge.domain.Topic;
import org.threshold.workflow.referral.CaseRef;

/** What the rows of challenges keep; the fake and PostgreSQL alike. */
public abstract class ChallengesContract {

    private final Challenges challenges;

    protected ChallengesContract(Challenges challenges) {
        this.challenges = challenges;
    }

    protected abstract CaseRef aCase();

    @Test
    void a_challenge_is_read_as_it_was_raised() {
        Challenge one = added(AChallenge.of(aCase()));

        assertThat(challenges.find(one.id())).contains(one);
        assertThat(challenges.lock(one.id())).contains(one);
        assertThat(challenges.find(one.current().id())).contains(one);
        assertThat(challenges.open(500)).contains(one);
    }

    @Test
    void what_is_not_on_record_and_what_a_system_says_is_kept_too() {
        Challenge like = AChallenge.of(aCase());
        var what = new Challenged(Topic.DELAY, Optional.empty(), Optional.empty(), true);
        var raised =
                new Raised(Agency.GP, new SystemId(UUID.randomUUID()), "", "Too late.", MONDAY);
        Challenge one =
                added(
                        new Challenge(
                                like.id(),
                                new About(like.about().caseRef(), what, raised),
                                like.rounds(),
                                Optional.empty()));

        assertThat(challenges.find(one.id())).contains(one);
    }

    @Test
    void its_stages_and_its_closing_are_read_as_they_were_saved() {
        Challenge one = added(AChallenge.of(aCase()));
        Challenge passed = one.notAnswered(MONDAY, AChallenge.round(Level.SECOND, later(1)));
        Challenge answered = passed.answered(answer(Verdict.NOT_UPHELD, ANOTHER_MANAGER));
        Challenge on = answered.takenOn(AChallenge.round(Level.THIRD, later(2)));
        Challenge upheld = on.answered(answer(Verdict.UPHELD, AChallenge.DECIDER));
        Challenge closed = upheld.closed(new Closing(Closing.Kind.ACTED_ON, "Seen.", later(3)));

        for (Challenge now : List.of(passed, answered, on, upheld, closed)) {
            challenges.save(now);

            assertThat(challenges.find(one.id())).contains(now);
        }
        assertThat(challenges.open(500)).extracting(Challenge::id).doesNotContain(one.id());
        assertThat(challenges.all(500)).contains(closed);
    }

    @Test
    void those_of_a_case_go_with_it_to_another() {
        CaseRef from = aCase();
        CaseRef into = aCase();
        Challenge one = added(AChallenge.of(from));

        challenges.moved(from, into);

        assertThat(challenges.of(from)).isEmpty();
        assertThat(challenges.of(into)).extracting(Challenge::id).containsExactly(one.id());
    }

    private static Instant later(int hours) {
        return MONDAY.plusSeconds(3600L * hours);
    }

    private Challenge added(Challenge one) {
        challenges.add(one);
        return one;
    }
}
