package org.threshold.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.threshold.process.engine.Limit;
import org.threshold.process.engine.PathCoverage;
import org.threshold.process.engine.TestEngine;

class EscalationLadderPathTest {

    @RegisterExtension
    static final PathCoverage PATHS = PathCoverage.of(EscalationLadderProcess.ID);

    private static final String CLIMB = EscalationLadderProcess.Jobs.CLIMB_LADDER;

    @Test
    void a_ladder_ends_when_nobody_waits_any_longer(TestEngine engine) {
        startNearLimit(engine);

        engine.complete(engine.job(CLIMB), Map.of("stillWaiting", false));

        engine.assertEnded(EscalationLadderProcess.ID, EscalationLadderProcess.Ends.NOBODY_WAITS);
    }

    @Test
    void a_ladder_climbs_rung_by_rung_at_the_instants_that_the_database_names(TestEngine engine) {
        var decision = startNearLimit(engine);
        var second = decision.dueAt();
        var third = decision.dueAt().plus(Duration.ofHours(2));

        assertThat(engine.job(CLIMB).variables())
                .containsOnly(Map.entry("deadlineId", decision.id().toString()));
        engine.complete(
                engine.job(CLIMB), Map.of("stillWaiting", true, "nextRungAt", second.toString()));
        engine.advanceTo(second.minusSeconds(5));
        assertThat(engine.jobs(CLIMB)).isEmpty();
        engine.advanceTo(second);
        engine.complete(
                engine.job(CLIMB), Map.of("stillWaiting", true, "nextRungAt", third.toString()));
        engine.advanceTo(third);
        engine.complete(engine.job(CLIMB), Map.of("stillWaiting", false));

        engine.assertEnded(EscalationLadderProcess.ID, EscalationLadderProcess.Ends.NOBODY_WAITS);
    }

    private static Limit startNearLimit(TestEngine engine) {
        var decision = Limit.dueAt(engine.now().plus(Duration.ofMinutes(30)));
        var referral = UUID.randomUUID();
        engine.publish(
                ReferralProcess.Messages.RECEIVED,
                referral,
                Map.of("referralId", referral.toString(), "decision", decision.asVariable()));
        engine.complete(engine.job(EveryProcess.CLAIM_SUBJECT), Map.of());
        return decision;
    }
}
