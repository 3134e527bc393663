package org.threshold.workflow.challenge.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.challenge.domain.AChallenge.ANOTHER_MANAGER;
import static org.threshold.workflow.challenge.domain.AChallenge.CHALLENGER;
import static org.threshold.workflow.challenge.domain.AChallenge.DECIDER;
import static org.threshold.workflow.challenge.domain.AChallenge.MONDAY;
import static org.threshold.workflow.challenge.domain.AChallenge.answer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.challenge.domain.Answer.Verdict;
import org.threshold.workflow.challenge.domain.Challenge.About;
import org.threshold.workflow.challenge.domain.Challenge.Challenged;
import org.threshold.workflow.challenge.domain.Challenge.Closing;
import org.threshold.workflow.challenge.domain.ChallengeGiven.Hurry;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;

/** Who may answer a challenge, and where it goes (R-C&amp;F-5b). */
class ChallengeTest {

    private final Challenge fresh = AChallenge.of(new CaseRef("CP-2041"));

    @Test
    @Requirement("R-C&F-5b")
    void whoever_made_the_decision_does_not_answer_and_another_manager_may() {
        assertThat(DeciderRule.refusal(DECIDER, fresh).map(Refusal::problem).orElseThrow())
                .startsWith("You made the decision that is challenged.");
        assertThat(DeciderRule.refusal(ANOTHER_MANAGER, fresh)).isEmpty();
    }

    @Test
    @Requirement("R-C&F-5b")
    void whoever_answered_an_earlier_stage_does_not_answer_a_later_one() {
        Actor both =
                new Actor(
                        ANOTHER_MANAGER.id(),
                        Agency.CHILDRENS_SOCIAL_CARE,
                        Set.of(Role.TEAM_MANAGER, Role.SERVICE_MANAGER));
        Challenge second =
                fresh.answered(answer(Verdict.NOT_UPHELD, both))
                        .takenOn(AChallenge.round(Level.SECOND, MONDAY));

        assertThat(DeciderRule.refusal(both, second).map(Refusal::problem).orElseThrow())
                .startsWith("You answered this challenge in an earlier stage.");
        assertThat(DeciderRule.refusal(Actors.in(Role.SERVICE_MANAGER), second)).isEmpty();
    }

    @Test
    void whoever_raised_it_does_not_answer_it() {
        Actor raiser =
                new Actor(CHALLENGER.id(), Agency.CHILDRENS_SOCIAL_CARE, Set.of(Role.TEAM_MANAGER));

        assertThat(DeciderRule.refusal(raiser, fresh).map(Refusal::problem).orElseThrow())
                .startsWith("You raised this challenge.");
    }

    @Test
    void a_refusal_says_who_may_and_when_it_goes_on_by_itself() {
        assertThat(DeciderRule.refusal(Actors.in(Role.HEAD_OF_SERVICE), fresh).orElseThrow())
                .isEqualTo(
                        new Refusal(
                                "verdict",
                                "Your roles do not answer in this stage. Somebody else answers each stage.",
                                "Release the task, and ask another out-of-hours manager or team manager to"
                                        + " answer. If nobody does, it goes to the next stage by itself on"
                                        + " Tuesday 24 November 2026 at 10:00."));
    }

    @Test
    void in_the_last_stage_nothing_is_said_of_a_next_one() {
        Challenge last = fresh.notAnswered(MONDAY, AChallenge.round(Level.LAST, MONDAY));

        assertThat(DeciderRule.refusal(DECIDER, last).map(Refusal::remedy).orElseThrow())
                .isEqualTo("Release the task, and ask another child protection chair to answer.");
    }

    @ParameterizedTest
    @EnumSource
    void everybody_who_answers_in_a_stage_may_answer_challenges(Level level) {
        for (Agency agency : List.of(Agency.POLICE, Agency.CHILDRENS_SOCIAL_CARE)) {
            assertThat(level.deciders(agency))
                    .isNotEmpty()
                    .allMatch(role -> Activity.ANSWER_CHALLENGE.allowedTo(Set.of(role)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "FIRST, CHALLENGE_FIRST, SECOND",
        "SECOND, CHALLENGE_SECOND, THIRD",
        "THIRD, CHALLENGE_THIRD, LAST",
        "LAST, CHALLENGE_LAST,"
    })
    void each_stage_has_its_own_limit_and_a_few_hours_while_a_child_may_be_at_risk(
            Level level, LimitCode limit, Level next) {
        assertThat(level.limit(false)).isEqualTo(limit);
        assertThat(level.limit(true)).isEqualTo(LimitCode.CHALLENGE_RED);
        assertThat(level.next()).isEqualTo(Optional.ofNullable(next));
    }

    @Test
    void the_first_stages_of_what_the_police_decided_are_theirs() {
        var police = new Challenged(Topic.POLICE, Optional.empty(), Optional.empty(), false);
        var about = new About(fresh.about().caseRef(), police, fresh.about().raised());
        var one = new Challenge(fresh.id(), about, fresh.rounds(), Optional.empty());

        assertThat(DeciderRule.refusal(Actors.in(Role.POLICE_REFERRAL_SERGEANT), one)).isEmpty();
        assertThat(DeciderRule.refusal(ANOTHER_MANAGER, one)).isPresent();
    }

    @Test
    void how_it_stands_follows_from_its_stages_and_its_closing() {
        assertThat(fresh.state()).isEqualTo(ChallengeState.WAITING);
        assertThat(fresh.mayGoOnTo()).isEmpty();
        Challenge not = fresh.answered(answer(Verdict.NOT_UPHELD, ANOTHER_MANAGER));
        assertThat(not.state()).isEqualTo(ChallengeState.NOT_UPHELD);
        assertThat(not.mayGoOnTo()).contains(Level.SECOND);
        assertThat(not.closed(new Closing(Closing.Kind.ACCEPTED, "", MONDAY)).state())
                .isEqualTo(ChallengeState.ACCEPTED);
        Challenge upheld = fresh.answered(answer(Verdict.UPHELD, ANOTHER_MANAGER));
        assertThat(upheld.state()).isEqualTo(ChallengeState.UPHELD);
        assertThat(upheld.mayGoOnTo()).isEmpty();
        assertThat(upheld.closed(new Closing(Closing.Kind.ACTED_ON, "Seen.", MONDAY)).state())
                .isEqualTo(ChallengeState.ACTED_ON);
    }

    @Test
    void after_the_last_stage_there_is_none() {
        Challenge last =
                fresh.notAnswered(MONDAY, AChallenge.round(Level.LAST, MONDAY))
                        .answered(answer(Verdict.NOT_UPHELD, Actors.in(Role.CP_CHAIR)));

        assertThat(last.mayGoOnTo()).isEmpty();
    }

    @Test
    void only_words_have_to_be_there_and_whoever_skips_a_stage_says_that_a_child_is_at_risk() {
        assertThat(given("  ", new Hurry(false, Level.FIRST)).refusals())
                .extracting(Refusal::field)
                .containsExactly("words");
        assertThat(given("No.", new Hurry(false, Level.FIRST)).refusals()).isEmpty();
        assertThat(new Hurry(false, Level.FIRST).red()).isFalse();
        assertThat(new Hurry(true, Level.FIRST).red()).isTrue();
        assertThat(new Hurry(false, Level.SECOND).red()).isTrue();
    }

    private static ChallengeGiven given(String words, Hurry hurry) {
        return new ChallengeGiven(
                Topic.OTHER, OptionalLong.empty(), Optional.empty(), words, "", hurry);
    }
}
