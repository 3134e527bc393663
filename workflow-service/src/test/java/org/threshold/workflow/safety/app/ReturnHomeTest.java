package org.threshold.workflow.safety.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.safety.domain.Given.BABY;
import static org.threshold.workflow.safety.domain.Given.DOES_NOT_RETURN;
import static org.threshold.workflow.safety.domain.Given.hours;
import static org.threshold.workflow.safety.domain.Given.injury;
import static org.threshold.workflow.safety.domain.Given.mayReturn;
import static org.threshold.workflow.safety.domain.Given.quorate;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.platform.CriticalThinking;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.app.ApproveReturnHome.Answer;
import org.threshold.workflow.safety.domain.DecisionState;
import org.threshold.workflow.safety.domain.Given;
import org.threshold.workflow.safety.domain.ReturnHomeDecision;
import org.threshold.workflow.safety.domain.ReturnHomeGiven;
import org.threshold.workflow.safety.domain.ReturnHomeGiven.DoesNotReturn;
import org.threshold.workflow.safety.domain.ReturnHomeGiven.Home;
import org.threshold.workflow.safety.domain.ReturnHomeGiven.Returns;
import org.threshold.workflow.safety.domain.ReturnHomeId;
import org.threshold.workflow.strategy.ChildDecision;
import org.threshold.workflow.strategy.DecidedForChild;
import org.threshold.workflow.strategy.DiscussionDecided;
import org.threshold.workflow.strategy.ReturnHome.PerpetratorStatus;
import org.threshold.workflow.worklist.Completion;

/** Deciding that a child returns home, and having it approved (L-3.1.7). */
class ReturnHomeTest {

    private static final Actor WORKER = Actors.in(Role.ALLOCATED_SOCIAL_WORKER);
    private static final Actor MANAGER = Actors.in(Role.SERVICE_MANAGER);

    private final SafetyWorld world = new SafetyWorld(hours(5));

    @Test
    void a_return_without_a_meeting_is_refused_and_the_attempt_is_kept() {
        world.happens(injury(1));

        assertThat(fields(decide(returns("")))).containsExactly("meeting", "perpetrator");
        assertThat(world.returnDecided()).isFalse();
        assertThat(world.audit).extracting(entry -> entry.what()).contains("return-home-refused");
    }

    @Test
    void a_return_that_a_meeting_after_the_injury_allows_is_decided() {
        world.happens(injury(1));
        meets(quorate(2, mayReturn(PerpetratorStatus.KNOWN_AND_EXCLUDED)));

        assertThat(decided(decide(returns(""))).state()).isEqualTo(DecisionState.STANDS);
        assertThat(world.returnDecided()).isTrue();
        assertThat(world.steps.waiting()).isEmpty();
    }

    @Test
    void a_later_allegation_takes_the_decision_away() {
        meets(quorate(2, mayReturn(PerpetratorStatus.KNOWN_AND_EXCLUDED)));
        decide(returns(""));

        world.allegations.add(hours(6));

        assertThat(world.returnDecided()).isFalse();
        assertThat(fields(decide(returns("")))).containsExactly("meeting");
    }

    @Test
    void an_allegation_about_a_case_that_joined_the_childs_takes_it_away_too() {
        meets(quorate(2, mayReturn(PerpetratorStatus.KNOWN_AND_EXCLUDED)));
        decide(returns(""));

        world.allegedOf = SafetyWorld.JOINED;
        world.allegations.add(hours(6));

        assertThat(world.returnDecided()).isFalse();
    }

    @Test
    void what_was_decided_of_a_case_that_joined_the_childs_only_pulls_up() {
        meets(of(SafetyWorld.JOINED, quorate(2, mayReturn(PerpetratorStatus.KNOWN_AND_EXCLUDED))));
        assertThat(fields(decide(returns("")))).contains("meeting");

        meets(quorate(3, mayReturn(PerpetratorStatus.KNOWN_AND_EXCLUDED)));
        meets(of(SafetyWorld.JOINED, quorate(4, Given.DOES_NOT_RETURN)));
        assertThat(fields(decide(returns("")))).contains("meeting");
    }

    private static DecidedForChild of(CaseRef ref, DecidedForChild decided) {
        var one = decided.decision();
        return new DecidedForChild(
                decided.meeting(),
                new ChildDecision(
                        ref, one.outcome(), one.reason(), one.paediatric(), one.returnHome()));
    }

    @Test
    void outstanding_investigations_are_weighed_and_kept_with_the_decision() {
        meets(quorate(2, mayReturn(PerpetratorStatus.KNOWN_AND_EXCLUDED)));
        world.outstanding.add("second skeletal survey");

        assertThat(fields(decide(returns("")))).containsExactly("despite");
        assertThat(decided(decide(returns("He is in custody."))).weighed().outstanding())
                .containsExactly("second skeletal survey");
    }

    @Test
    void that_the_child_does_not_return_can_always_be_decided_and_takes_a_return_back() {
        meets(quorate(2, mayReturn(PerpetratorStatus.KNOWN_AND_EXCLUDED)));
        var before = decided(decide(returns("")));

        decide(
                new ReturnHomeGiven(
                        new DoesNotReturn(), "The grandmother fell ill.", CriticalThinking.NONE));

        assertThat(world.returnDecided()).isFalse();
        assertThat(state(before.id())).isEqualTo(DecisionState.OVERTAKEN);
        assertThat(world.stay).as("whoever sees that it stays hears of it").containsExactly(BABY);
    }

    @Test
    @Requirement("L-3.1.7")
    void where_nobody_knows_who_harmed_a_baby_the_service_manager_is_asked() {
        var decision = waiting();

        assertThat(decision.state()).isEqualTo(DecisionState.WAITS_FOR_APPROVAL);
        assertThat(world.returnDecided()).isFalse();
        assertThat(world.steps.only().step()).isEqualTo("approve-return-home");
        assertThat(world.steps.only().candidates()).containsExactly(Role.SERVICE_MANAGER);
        var done = world.approve().handle(MANAGER, decision.id(), new Answer(true, "Safe now."));
        assertThat(done).isInstanceOf(Completion.Done.class);
        assertThat(world.returnDecided()).isTrue();
        assertThat(world.steps.waiting()).isEmpty();
    }

    @Test
    void a_return_that_the_service_manager_refuses_is_not_decided() {
        var decision = waiting();

        world.approve().handle(MANAGER, decision.id(), new Answer(false, "Too early."));

        assertThat(world.returnDecided()).isFalse();
        assertThat(state(decision.id())).isEqualTo(DecisionState.NOT_APPROVED);
    }

    @Test
    void nobody_approves_what_they_decided_themselves() {
        meets(quorate(2, mayReturn(PerpetratorStatus.UNKNOWN)));
        var own = decided(world.decide().handle(MANAGER, BABY, returns("")));

        var refused = world.approve().handle(MANAGER, own.id(), new Answer(true, "Safe."));
        var other = Actors.in(Role.SERVICE_MANAGER, 2);

        assertThat(refused).isInstanceOf(Completion.Refused.class);
        assertThat(world.approve().handle(other, own.id(), new Answer(true, "Safe.")))
                .isInstanceOf(Completion.Done.class);
    }

    @Test
    void only_a_service_manager_approves() {
        var decision = waiting();
        var team = Actors.in(Role.TEAM_MANAGER);
        var use = world.approve();

        assertThatThrownBy(() -> use.handle(team, decision.id(), new Answer(true, "Safe.")))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void an_allegation_that_came_since_stands_against_the_approval() {
        var decision = waiting();
        world.allegations.add(hours(6));

        var answer = world.approve().handle(MANAGER, decision.id(), new Answer(true, "Safe."));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Completion.Refused.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .extracting(Refusal::field)
                                        .containsExactly("meeting"));
    }

    @Test
    void an_injury_takes_the_waiting_approval_off_the_work_list_and_says_why() {
        var decision = waiting();

        world.happens(injury(6));

        assertThat(world.steps.waiting()).isEmpty();
        assertThat(world.approve().handle(MANAGER, decision.id(), new Answer(true, "Safe.")))
                .isEqualTo(
                        new Completion.Gone(
                                "A new injury became known, so that a strategy meeting decides"
                                        + " again."));
    }

    @Test
    void an_allegation_takes_the_waiting_approval_off_the_work_list_and_says_why() {
        var decision = waiting();

        world.alleged(hours(6));

        assertThat(world.steps.waiting()).isEmpty();
        assertThat(state(decision.id())).isEqualTo(DecisionState.OVERTAKEN);
        assertThat(world.approve().handle(MANAGER, decision.id(), new Answer(true, "Safe.")))
                .isInstanceOf(Completion.Gone.class);
    }

    @Test
    void an_allegation_that_the_meeting_heard_leaves_the_approval_waiting() {
        waiting();

        world.alleged(hours(1));

        assertThat(world.steps.waiting()).hasSize(1);
    }

    @Test
    void a_later_meeting_that_holds_that_the_child_does_not_return_takes_it_back() {
        meets(quorate(2, mayReturn(PerpetratorStatus.KNOWN_AND_EXCLUDED)));
        decide(returns(""));

        meets(quorate(6, DOES_NOT_RETURN));

        assertThat(world.returnDecided()).isFalse();
    }

    @Test
    void a_case_that_nobody_knows_cannot_be_decided() {
        var result = world.decide().handle(WORKER, new CaseRef("CP-1"), returns(""));

        assertThat(result).isEqualTo(new ReturnHomeResult.NoSuchCase());
    }

    private ReturnHomeDecision waiting() {
        meets(quorate(2, mayReturn(PerpetratorStatus.UNKNOWN)));
        return decided(decide(returns("")));
    }

    private void meets(DecidedForChild decided) {
        world.discussions.decided.add(decided);
        world.meetings()
                .decided(
                        new DiscussionDecided(
                                decided.meeting(), WORKER, List.of(decided.decision())));
    }

    private ReturnHomeResult decide(ReturnHomeGiven given) {
        return world.decide().handle(WORKER, BABY, given);
    }

    private static ReturnHomeGiven returns(String despite) {
        return new ReturnHomeGiven(
                new Returns(new Home("Home", "Mother", ""), despite),
                "The meeting agreed.",
                CriticalThinking.NONE);
    }

    private DecisionState state(ReturnHomeId id) {
        return world.decisions.find(id).orElseThrow().state();
    }

    private static ReturnHomeDecision decided(ReturnHomeResult result) {
        assertThat(result).isInstanceOf(ReturnHomeResult.Decided.class);
        return ((ReturnHomeResult.Decided) result).decision();
    }

    private static List<String> fields(ReturnHomeResult result) {
        assertThat(result).isInstanceOf(ReturnHomeResult.Refused.class);
        return ((ReturnHomeResult.Refused) result).refusals().stream().map(Refusal::field).toList();
    }
}
