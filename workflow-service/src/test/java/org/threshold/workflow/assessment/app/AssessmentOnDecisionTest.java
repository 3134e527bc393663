package org.threshold.workflow.assessment.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.assessment.app.AssessmentWorld.BABY;
import static org.threshold.workflow.assessment.app.AssessmentWorld.JOINED;
import static org.threshold.workflow.assessment.app.AssessmentWorld.MONDAY;
import static org.threshold.workflow.assessment.app.AssessmentWorld.WORKER;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.assessment.domain.SaidRisks;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.ConcernedChild;
import org.threshold.workflow.referral.Mark;
import org.threshold.workflow.referral.Mobility;
import org.threshold.workflow.referral.Outcome;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.referral.ReferralDecided;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.ReferralReceived;

/** Which decisions on a referral start a single assessment, and from when it is counted (T8). */
class AssessmentOnDecisionTest {

    private final SingleAssessmentWorld world = new SingleAssessmentWorld();

    @Test
    void child_in_need_starts_one_for_each_child_counted_from_the_referral() {
        world.at(MONDAY.plus(Duration.ofDays(1)));

        world.onDecision.decided(decided(Outcome.CHILD_IN_NEED));

        assertThat(world.rows.of(BABY)).hasSize(1);
        assertThat(world.one().about().referredAt()).isEqualTo(MONDAY);
        assertThat(world.due("conclude-single-assessment")).isEqualTo("2027-01-28T17:00:00Z");
        assertThat(world.due("plan-single-assessment")).isEqualTo("2026-11-25T17:00:00Z");
    }

    @ParameterizedTest
    @EnumSource(value = Outcome.class, names = "CHILD_IN_NEED", mode = EnumSource.Mode.EXCLUDE)
    void no_other_decision_does(Outcome outcome) {
        world.onDecision.decided(decided(outcome));

        assertThat(world.rows.of(BABY)).isEmpty();
        assertThat(world.family.steps.waiting()).isEmpty();
    }

    private static ReferralDecided decided(Outcome outcome) {
        var received =
                new ReferralReceived(
                        new ReferralId(new UUID(2, 1)),
                        Agency.SCHOOL,
                        List.of(child(BABY), child(JOINED)),
                        false,
                        MONDAY);
        return new ReferralDecided(received, WORKER, outcome, MONDAY.plus(Duration.ofDays(1)));
    }

    private static ConcernedChild child(CaseRef ref) {
        return new ConcernedChild(
                ref, SaidRisks.CHILD, Mobility.MOBILE, Mark.NONE_SEEN, "", Path.NOT_RED);
    }
}
