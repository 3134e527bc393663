package org.threshold.workflow.referral.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.process.ReferralProcess;
import org.threshold.process.ReferralProcess.Variables;
import org.threshold.workflow.platform.EngineMessage;
import org.threshold.workflow.referral.Outcome;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.referral.domain.DecisionGiven;
import org.threshold.workflow.referral.domain.DecisionGiven.Threshold;

/** A referral’s process starts again where the referral stands. */
class RestartReferralTest {

    private final ReferralWorld world = new ReferralWorld();
    private final ReferralReceived referral = world.received(Reports.of(ReferralWorld.NOW));

    @Test
    void an_undecided_one_waits_for_its_decision_under_the_limit_it_has() {
        var first = world.engine.published().getLast();

        assertThat(startAgain()).contains("decide-referral");

        assertThat(world.engine.published().getLast()).isEqualTo(first);
    }

    @Test
    void a_decided_one_waits_to_be_acted_on() {
        decide(Outcome.SERVICES);

        assertThat(startAgain()).contains("act-on-decision");

        EngineMessage message = world.engine.published().getLast();
        assertThat(message.name()).isEqualTo(ReferralProcess.Messages.RECEIVED);
        assertThat(message.variables())
                .containsEntry(Variables.RESUME_AT, "act-on-decision")
                .containsKey(Variables.ACTION)
                .doesNotContainKey(Variables.DECISION);
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"SECTION_47", "CHILD_IN_NEED"})
    void nothing_is_left_once_a_discussion_is_called_or_each_child_is_assessed(Outcome outcome) {
        decide(outcome);
        int before = world.engine.published().size();

        assertThat(startAgain()).isEmpty();
        assertThat(world.engine.published()).hasSize(before);
    }

    @Test
    void it_is_carried_under_its_own_id_and_nobody_elses() {
        var carried = world.restart().carrying(referral.referral().value()).orElseThrow();

        assertThat(carried.process()).isEqualTo("Referral");
        assertThat(carried.parts()).isEqualTo(List.of(referral.referral().value()));
        assertThat(carried.cases()).isEqualTo(referral.cases());
        assertThat(world.restart().carrying(new UUID(9, 9))).isEmpty();
    }

    private Optional<String> startAgain() {
        return world.restart().startAgain(referral.referral().value());
    }

    private void decide(Outcome outcome) {
        var decision = new DecisionGiven(outcome, "It fits.", new Threshold.NotRejected());
        world.decide().handle(ReferralWorld.WORKER, referral.referral(), decision);
    }
}
