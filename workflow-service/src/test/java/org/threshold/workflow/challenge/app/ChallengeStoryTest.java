package org.threshold.workflow.challenge.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.threshold.workflow.access.People.HOSPITAL;
import static org.threshold.workflow.challenge.domain.AChallenge.ANOTHER_MANAGER;
import static org.threshold.workflow.challenge.domain.AChallenge.CHALLENGER;
import static org.threshold.workflow.challenge.domain.AChallenge.DECIDER;
import static org.threshold.workflow.challenge.domain.AChallenge.MONDAY;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.challenge.app.ReplyToAnswer.Given;
import org.threshold.workflow.challenge.domain.Answer.Verdict;
import org.threshold.workflow.challenge.domain.Challenge;
import org.threshold.workflow.challenge.domain.ChallengeGiven;
import org.threshold.workflow.challenge.domain.ChallengeGiven.Hurry;
import org.threshold.workflow.challenge.domain.ChallengeState;
import org.threshold.workflow.challenge.domain.Level;
import org.threshold.workflow.challenge.domain.Round.Outcome;
import org.threshold.workflow.challenge.domain.Topic;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.Completion;

/** A challenge goes from stage to stage until somebody settles it (R-C&amp;F-5b). */
class ChallengeStoryTest {

    private static final String ANSWER = "answer-challenge";
    private static final Actor SENIOR = Actors.in(Role.SERVICE_MANAGER);
    private static final Instant FIRST_ENDS = Instant.parse("2026-11-24T17:00:00Z");
    private static final Instant SECOND_ENDS = Instant.parse("2026-11-25T17:00:00Z");
    private static final Hurry RED = new Hurry(true, Level.FIRST);

    private final ChallengeWorld world = new ChallengeWorld();

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"OPERATOR", "HEALTH_VISITOR"})
    @Requirement("R-C&F-5b")
    void anybody_in_any_agency_challenges_a_decision(Role role) {
        Challenge one = world.raised(Actors.in(role));

        assertThat(world.steps.only(ANSWER).candidates())
                .containsExactlyInAnyOrder(Role.TEAM_MANAGER, Role.EDT_MANAGER);
        assertThat(one.current().dueAt()).isEqualTo(FIRST_ENDS);
        assertThat(one.about().what().decidedBy()).isEqualTo(DECIDER.staff());
    }

    @Test
    @Requirement("R-C&F-5b")
    void managers_and_the_challengers_agency_are_told_and_hear_the_answer_with_its_reasons() {
        Challenge one = world.raised(HOSPITAL);
        world.answers(ANOTHER_MANAGER, one, Verdict.NOT_UPHELD);

        assertThat(world.changes)
                .extracting(NewChange::stage, change -> change.code("challenger"))
                .containsExactly(tuple("raised", "hospital"), tuple("decided", "hospital"));
        assertThat(world.changes.getFirst().code("level")).isEqualTo("first");
        assertThat(world.changes.getLast().detail())
                .isEqualTo("Not upheld: the decision stands. Seen on Friday.");
    }

    @Test
    @Requirement("R-C&F-5b")
    void who_decided_is_refused_and_the_step_goes_on_waiting_for_somebody_else() {
        Challenge one = world.raised(CHALLENGER);

        assertThat(world.answers(DECIDER, one, Verdict.NOT_UPHELD))
                .isInstanceOf(Completion.Refused.class);
        assertThat(world.steps.only(ANSWER).subject().id()).isEqualTo(one.current().id().value());
        assertThat(world.answers(ANOTHER_MANAGER, one, Verdict.NOT_UPHELD))
                .isInstanceOf(Completion.Done.class);
        assertThat(world.steps.waiting()).isEmpty();
    }

    @Test
    @Requirement("R-C&F-5b")
    void what_nobody_answers_goes_to_the_next_stage_by_itself_from_when_it_was_due() {
        Challenge one = world.raised(CHALLENGER);

        world.at(FIRST_ENDS.minusSeconds(1));
        assertThat(world.now(one).current().level()).isEqualTo(Level.FIRST);
        world.at(FIRST_ENDS.plusSeconds(7200));

        Challenge moved = world.now(one);
        assertThat(moved.rounds().getFirst().outcome())
                .isEqualTo(new Outcome.NotAnswered(FIRST_ENDS));
        assertThat(moved.current().level()).isEqualTo(Level.SECOND);
        assertThat(moved.current().since()).isEqualTo(FIRST_ENDS);
        assertThat(moved.current().dueAt()).isEqualTo(SECOND_ENDS);
        assertThat(world.steps.only(ANSWER).candidates())
                .containsExactlyInAnyOrder(Role.SERVICE_MANAGER, Role.ON_CALL_SENIOR_MANAGER);
        assertThat(world.changes.getLast().code("level")).isEqualTo("second");
        assertThat(limits(one)).noneMatch(Deadline::isOpen);
    }

    @Test
    void nobody_on_duty_takes_no_time_from_whoever_may_still_answer() {
        world.time.withRoster((_, _, _) -> false);
        Challenge one = world.raised(CHALLENGER);

        world.at(FIRST_ENDS.minusSeconds(7200));
        assertThat(world.now(one).current().level()).isEqualTo(Level.FIRST);

        world.at(FIRST_ENDS);
        assertThat(world.now(one).current().level()).isEqualTo(Level.SECOND);
    }

    @Test
    void whoever_comes_late_to_a_stage_hears_that_it_went_on() {
        Challenge one = world.raised(CHALLENGER);
        var first = one.current().id();
        world.at(FIRST_ENDS);

        assertThat(
                        world.answer.handle(
                                ANOTHER_MANAGER,
                                first,
                                new AnswerChallenge.Given(Verdict.UPHELD, "Yes.")))
                .isEqualTo(
                        new Completion.Gone(
                                "Nobody answered this stage in time, so the challenge is at the next one."));
        assertThat(world.now(one).state()).isEqualTo(ChallengeState.WAITING);
    }

    @Test
    void what_was_answered_meanwhile_stays_where_it_is() {
        Challenge one = world.raised(CHALLENGER);
        var late =
                new NotAnswered.Passed(limits(one).getFirst().id(), one.current().id(), FIRST_ENDS);
        world.answers(ANOTHER_MANAGER, one, Verdict.NOT_UPHELD);

        world.note(late);
        world.move.handle(late);

        assertThat(world.now(one).rounds()).hasSize(1);
    }

    @Test
    void in_the_last_stage_it_goes_on_waiting_and_somebody_goes_on_being_told() {
        Challenge one = world.raised(CHALLENGER, new Hurry(false, Level.LAST));

        world.at(MONDAY.plusSeconds(4 * 3600));
        world.at(MONDAY.plusSeconds(30 * 3600));

        assertThat(world.now(one).rounds()).hasSize(1);
        assertThat(world.steps.only(ANSWER).candidates()).containsExactly(Role.CP_CHAIR);
        assertThat(limits(one)).allMatch(Deadline::isOpen);
    }

    @Test
    @Requirement("R-C&F-5b")
    void while_a_child_may_be_at_risk_or_is_on_the_red_path_each_stage_has_four_hours() {
        assertThat(world.raised(CHALLENGER, RED).current().dueAt())
                .isEqualTo(MONDAY.plusSeconds(4 * 3600));

        world.holds.add(Circumstance.RED_PATH);

        assertThat(world.raised(CHALLENGER).current().dueAt())
                .isEqualTo(MONDAY.plusSeconds(4 * 3600));
    }

    @Test
    void an_answer_is_accepted_or_taken_on_and_somebody_else_answers() {
        Challenge one = world.raised(CHALLENGER);
        assertThat(world.reply.handle(CHALLENGER, one.id(), new Given(true, "")))
                .isInstanceOf(RaiseResult.Refused.class);
        world.answers(ANOTHER_MANAGER, one, Verdict.NOT_UPHELD);

        assertThat(world.reply.handle(CHALLENGER, one.id(), new Given(false, "Not enough.")))
                .isInstanceOf(RaiseResult.Kept.class);

        assertThat(world.now(one).current().level()).isEqualTo(Level.SECOND);
        world.answers(SENIOR, one, Verdict.NOT_UPHELD);
        world.reply.handle(CHALLENGER, one.id(), new Given(true, ""));
        assertThat(world.now(one).state()).isEqualTo(ChallengeState.ACCEPTED);
        assertThat(world.rows.open(9)).isEmpty();
    }

    @Test
    void an_upheld_challenge_has_the_decision_made_again_the_same_day() {
        Challenge one = world.raised(CHALLENGER);

        world.answers(ANOTHER_MANAGER, one, Verdict.UPHELD);

        var task = world.steps.only("act-on-challenge");
        assertThat(task.due().dueAt()).isEqualTo(Instant.parse("2026-11-23T23:59:00Z"));
        assertThat(world.act.handle(DECIDER, one.id(), " ")).isInstanceOf(Completion.Refused.class);
        assertThat(world.act.handle(DECIDER, one.id(), "Section 47."))
                .isInstanceOf(Completion.Done.class);
        assertThat(world.now(one).state()).isEqualTo(ChallengeState.ACTED_ON);
        assertThat(world.steps.waiting()).isEmpty();
    }

    @Test
    void an_answer_without_reasons_is_none() {
        Challenge one = world.raised(CHALLENGER);

        assertThat(
                        world.answer.handle(
                                ANOTHER_MANAGER,
                                one.current().id(),
                                new AnswerChallenge.Given(Verdict.NOT_UPHELD, " ")))
                .isInstanceOf(Completion.Refused.class);
        assertThatThrownBy(() -> world.answers(CHALLENGER, one, Verdict.UPHELD))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void a_case_that_nobody_knows_has_none_and_a_decision_that_is_not_on_record_is_no_obstacle() {
        var given =
                new ChallengeGiven(
                        Topic.OTHER, OptionalLong.of(99), ANOTHER_MANAGER.staff(), "No.", "", RED);

        assertThat(world.raise.handle(CHALLENGER, new CaseRef("CP-9"), given))
                .isInstanceOf(RaiseResult.NothingThere.class);
        assertThat(world.raise.handle(CHALLENGER, world.baby, given))
                .isInstanceOf(RaiseResult.Kept.class);
        Challenge one = world.rows.of(world.baby).getFirst();
        assertThat(one.about().what().decision()).isEqualTo(Optional.empty());
        assertThat(world.answers(ANOTHER_MANAGER, one, Verdict.UPHELD))
                .isInstanceOf(Completion.Refused.class);
    }

    @Test
    void challenges_go_on_under_the_case_that_stays_open() {
        world.raised(CHALLENGER);
        CaseRef into = world.cases.openFor(new PersonId(new UUID(0, 8)), MONDAY);

        world.joined.joined(new CaseJoined(DECIDER, world.baby, into, List.of(), MONDAY));

        assertThat(world.rows.of(into)).hasSize(1);
        assertThat(world.steps.only().subject().cases()).containsExactly(into.value());
    }

    private List<Deadline> limits(Challenge one) {
        return world.time.deadlines().of("challenge-stage", one.rounds().getFirst().id().value());
    }
}
