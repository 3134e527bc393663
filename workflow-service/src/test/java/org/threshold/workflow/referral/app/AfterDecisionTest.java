package org.threshold.workflow.referral.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.referral.app.ReferralWorld.NOW;
import static org.threshold.workflow.referral.app.ReferralWorld.WORKER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.process.ReferralProcess;
import org.threshold.workflow.deadlines.Standing;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.Outcome;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.referral.domain.DecisionGiven;
import org.threshold.workflow.referral.domain.DecisionGiven.Threshold;
import org.threshold.workflow.worklist.Completion;

/** Acting on a decision, and what overtakes it. */
class AfterDecisionTest {

    private static final String WORDS = "A concern was raised.";

    private final ReferralWorld world = new ReferralWorld();

    @Test
    void what_was_done_ends_the_referral() {
        var referral = decided(Outcome.SERVICES);

        var done = world.act().handle(WORKER, referral.referral(), "Visit agreed.");

        assertThat(done).isInstanceOf(Completion.Done.class);
        assertThat(world.steps.of(referral.referral().value())).isEmpty();
        assertThat(world.acts()).contains("referral-acted-on");
        assertThat(limits(referral)).allMatch(Standing.Met.class::isInstance);
    }

    @Test
    void nothing_said_is_refused_and_the_step_goes_on_waiting() {
        var referral = decided(Outcome.SERVICES);

        var refused = world.act().handle(WORKER, referral.referral(), " ");

        assertThat(((Completion.Refused) refused).refusals())
                .extracting(Refusal::field)
                .containsExactly("action");
        assertThat(world.steps.of(referral.referral().value())).containsExactly("act-on-decision");
    }

    @Test
    void a_concern_overtakes_what_is_still_to_be_decided() {
        var referral = world.received(Reports.of(NOW));
        var ref = referral.children().getFirst().caseRef();

        var children = world.supersede().supersede(WORKER, ref, WORDS);

        assertThat(children).isEqualTo(referral.children());
        assertThat(world.steps.of(referral.referral().value())).isEmpty();
        assertThat(world.engine.names()).endsWith(ReferralProcess.Messages.SUPERSEDED);
        assertThat(world.steps.ended()).containsExactly(referral.referral().value());
        assertThat(limits(referral)).allMatch(Standing.Withdrawn.class::isInstance);
        assertThat(world.supersede().supersede(WORKER, ref, WORDS)).isEmpty();
    }

    @Test
    void whoever_is_late_reads_what_overtook_it() {
        var referral = decided(Outcome.SPECIALIST_ASSESSMENT);
        world.supersede().supersede(WORKER, referral.children().getFirst().caseRef(), WORDS);

        assertThat(world.act().handle(WORKER, referral.referral(), "Visited."))
                .isEqualTo(new Completion.Gone(WORDS));
    }

    @Test
    void immediate_protection_is_never_taken_back() {
        var referral = decided(Outcome.IMMEDIATE_PROTECTION);

        world.supersede().supersede(WORKER, referral.children().getFirst().caseRef(), WORDS);

        assertThat(world.steps.of(referral.referral().value())).containsExactly("act-on-decision");
    }

    private List<Standing> limits(ReferralReceived referral) {
        return world.time.deadlines().of("referral", referral.referral().value()).stream()
                .map(limit -> limit.standing())
                .toList();
    }

    private ReferralReceived decided(Outcome outcome) {
        var referral = world.received(Reports.of(NOW));
        var decision = new DecisionGiven(outcome, "It fits.", new Threshold.NotRejected());
        world.decide().handle(WORKER, referral.referral(), decision);
        return referral;
    }
}
