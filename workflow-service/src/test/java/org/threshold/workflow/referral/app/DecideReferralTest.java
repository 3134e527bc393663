package org.threshold.workflow.referral.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.referral.app.ReferralWorld.HEALTH_VISITING;
import static org.threshold.workflow.referral.app.ReferralWorld.MANAGER;
import static org.threshold.workflow.referral.app.ReferralWorld.NOW;
import static org.threshold.workflow.referral.app.ReferralWorld.WORKER;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.Mark;
import org.threshold.workflow.referral.Outcome;
import org.threshold.workflow.referral.ReferralDecided;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.referral.domain.DecisionGiven;
import org.threshold.workflow.referral.domain.DecisionGiven.Threshold;
import org.threshold.workflow.referral.domain.RejectionReason;
import org.threshold.workflow.worklist.Completion;

class DecideReferralTest {

    private static final String DECIDE = "decide-referral";

    private final ReferralWorld world = new ReferralWorld();

    @Test
    void section_47_ends_the_referral_and_is_heard_by_whoever_calls_the_discussion() {
        var referral = world.received(Reports.of(NOW));

        var done = decide(referral, Outcome.SECTION_47);

        assertThat(done).isInstanceOf(Completion.Done.class);
        assertThat(world.steps.outcome(DECIDE))
                .isEqualTo(Map.of("followUp", "strategy-discussion"));
        assertThat(world.steps.of(referral.referral().value())).isEmpty();
        assertThat(world.heard)
                .contains(new ReferralDecided(referral, WORKER, Outcome.SECTION_47, NOW));
    }

    @Test
    void a_child_in_need_is_assessed_and_no_second_task_says_so() {
        var referral = world.received(Reports.of(NOW));

        decide(referral, Outcome.CHILD_IN_NEED);

        assertThat(world.steps.outcome(DECIDE)).isEqualTo(Map.of("followUp", "assessment"));
        assertThat(world.steps.of(referral.referral().value())).isEmpty();
        assertThat(world.acts()).contains("referral-acted-on");
        assertThat(world.heard)
                .contains(new ReferralDecided(referral, WORKER, Outcome.CHILD_IN_NEED, NOW));
        assertThat(
                        world.supersede()
                                .supersede(
                                        WORKER,
                                        referral.children().getFirst().caseRef(),
                                        "A concern was raised."))
                .isEmpty();
    }

    @Test
    void services_open_the_next_step_with_its_own_limit() {
        var referral = world.received(Reports.of(NOW));

        decide(referral, Outcome.SERVICES);

        assertThat(world.steps.only("act-on-decision").due().dueAt())
                .isEqualTo(Instant.parse("2026-11-24T17:00:00Z"));
        assertThat(world.cases.locked(referral.children().getFirst().caseRef())).isTrue();
    }

    @Test
    void immediate_protection_is_due_the_same_day() {
        var referral = world.received(Reports.of(NOW));

        decide(referral, Outcome.IMMEDIATE_PROTECTION);

        assertThat(world.steps.only("act-on-decision").due().dueAt())
                .isEqualTo(Instant.parse("2026-11-23T23:59:00Z"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Mark.class,
            names = {"INJURY", "UNCERTAIN_MARK"})
    void a_marked_baby_cannot_be_sent_to_services_and_the_step_goes_on_waiting(Mark mark) {
        var referral = world.received(Reports.of(NOW, mark, "not-said"));

        var refused = (Completion.Refused) decide(referral, Outcome.SERVICES);

        assertThat(refused.refusals()).extracting(Refusal::field).containsExactly("outcome");
        assertThat(world.steps.of(referral.referral().value())).containsExactly(DECIDE);
        assertThat(world.acts()).doesNotContain("referral-decided");
    }

    @Test
    void a_worker_may_not_reject_suspicion_and_a_manager_may_with_a_listed_reason() {
        var referral = world.received(Reports.of(NOW, Mark.NONE_SEEN, "suspected"));
        var rejected =
                new DecisionGiven(
                        Outcome.SERVICES,
                        "It was the neighbour's child.",
                        new Threshold.Rejected(RejectionReason.ANOTHER_CHILD));

        assertThat(world.decide().handle(WORKER, referral.referral(), rejected))
                .isInstanceOf(Completion.Refused.class);
        assertThat(world.decide().handle(MANAGER, referral.referral(), rejected))
                .isInstanceOf(Completion.Done.class);
    }

    @Test
    void whoever_is_late_reads_that_somebody_was_quicker() {
        var referral = world.received(Reports.of(NOW));
        decide(referral, Outcome.SECTION_47);

        assertThat(decide(referral, Outcome.SERVICES)).isInstanceOf(Completion.Gone.class);
    }

    @Test
    void a_system_decides_nothing() {
        var referral = world.received(Reports.of(NOW));

        assertThatThrownBy(
                        () ->
                                world.decide()
                                        .handle(
                                                HEALTH_VISITING,
                                                referral.referral(),
                                                decision(Outcome.SERVICES)))
                .isInstanceOf(AccessRefused.class);
    }

    private Completion decide(ReferralReceived referral, Outcome outcome) {
        return world.decide().handle(WORKER, referral.referral(), decision(outcome));
    }

    private static DecisionGiven decision(Outcome outcome) {
        return new DecisionGiven(outcome, "It fits.", new Threshold.NotRejected());
    }
}
