package org.threshold.process.engine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.process.EscalationLadderProcess;
import org.threshold.process.EveryProcess;
import org.threshold.process.ReferralProcess;

class PathCoverageTest {

    @Test
    void coverage_fails_with_the_ids_of_the_paths_that_no_test_took() {
        var paths = PathCoverage.of(EscalationLadderProcess.ID);

        try (var engine = TestEngine.withAllModels()) {
            startReferralNearItsLimit(engine, Map.of("stillWaiting", false));
            paths.played(engine);
        }

        assertThatThrownBy(paths::verify)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("of 9 paths of EscalationLadder never taken")
                .hasMessageContaining("Event_NextRungReached")
                .hasMessageContaining("Flow_StillWaitingYes")
                .hasMessageNotContaining("Flow_StillWaitingNo");
    }

    @Test
    void a_wait_that_was_armed_but_never_over_is_not_covered() {
        var paths = PathCoverage.of(EscalationLadderProcess.ID);

        try (var engine = TestEngine.withAllModels()) {
            var later = engine.now().plusSeconds(600).toString();
            startReferralNearItsLimit(engine, Map.of("stillWaiting", true, "nextRungAt", later));
            paths.played(engine);
        }

        assertThatThrownBy(paths::verify)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Event_NextRungReached")
                .hasMessageNotContaining("Flow_StillWaitingYes");
    }

    @Test
    void an_incident_fails_the_test_that_provoked_it() {
        var paths = PathCoverage.of(ReferralProcess.ID);

        try (var engine = TestEngine.withAllModels()) {
            var referral = UUID.randomUUID();
            engine.publish(
                    ReferralProcess.Messages.RECEIVED,
                    referral,
                    Map.of("referralId", referral.toString()));
            engine.complete(engine.job(EveryProcess.CLAIM_SUBJECT), Map.of());

            assertThatThrownBy(() -> paths.played(engine))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("Task_DecideReferral");
        }
    }

    private static void startReferralNearItsLimit(TestEngine engine, Map<String, Object> climb) {
        var referral = UUID.randomUUID();
        engine.publish(
                ReferralProcess.Messages.RECEIVED,
                referral,
                Map.of(
                        "referralId",
                        referral.toString(),
                        "decision",
                        Limit.dueAt(engine.now()).asVariable()));
        engine.complete(engine.job(EveryProcess.CLAIM_SUBJECT), Map.of());
        engine.complete(engine.job(EscalationLadderProcess.Jobs.CLIMB_LADDER), climb);
    }
}
