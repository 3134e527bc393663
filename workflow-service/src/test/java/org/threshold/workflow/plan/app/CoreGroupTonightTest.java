package org.threshold.workflow.plan.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.plan.app.PlanWorld.CONFERENCE;
import static org.threshold.workflow.plan.app.PlanWorld.GROUP;
import static org.threshold.workflow.plan.app.PlanWorld.QUORUM;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.agreement.Control;
import org.threshold.workflow.plan.domain.HarmCategory;
import org.threshold.workflow.plan.domain.PlanDecision;
import org.threshold.workflow.plan.domain.PlanDecision.Choice;
import org.threshold.workflow.referral.CaseRef;

/** A plan keeps a child safe while its core group meets; the clock stands at 1 March 2027. */
class CoreGroupTonightTest {

    private final PlanWorld world = new PlanWorld();
    private final CaseRef baby = world.aChild();
    private final CoreGroupTonight tonight =
            new CoreGroupTonight(world.rows, world.work, () -> PlanWorld.NOW);

    @Test
    @Requirement("R-4.2-8a")
    void it_counts_once_the_core_group_has_met_and_until_the_next_meeting_is_overdue() {
        made();
        assertThat(tonight.controls(baby)).isEmpty();

        met("2027-01-11");
        assertThat(tonight.controls(baby)).isEmpty();

        met("2027-02-15");
        assertThat(tonight.controls(baby)).containsExactly(Control.CORE_GROUP);
    }

    private void made() {
        world.conferences.held(PlanWorld.CHAIR, baby, CONFERENCE);
        var plan =
                new PlanDecision(
                        Choice.PLAN,
                        Optional.of(HarmCategory.PHYSICAL),
                        "Bruises.",
                        "",
                        QUORUM,
                        GROUP);
        world.decide(Actors::require)
                .handle(PlanWorld.CHAIR, world.rows.of(baby).getFirst().id(), plan);
    }

    private void met(String day) {
        world.coreGroup(Actors::require)
                .handle(
                        Actors.in(Role.DUTY_SOCIAL_WORKER),
                        world.rows.of(baby).getFirst().id(),
                        new RecordCoreGroup.Given(LocalDate.parse(day), QUORUM, "Daily visits."),
                        "");
    }
}
