package org.threshold.workflow.plan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.plan.domain.ProtectionPlan.Standing;
import org.threshold.workflow.plan.domain.ProtectionPlanId;
import org.threshold.workflow.referral.CaseRef;

/** The family that an adult comes from: its chair and its core group hear of it. */
class CoreGroupHearersTest {

    private final PlanWorld world = new PlanWorld();
    private final CaseRef child = world.aChild();

    @Test
    @Requirement("R-C&F-9c")
    void the_chair_and_each_agency_of_the_core_group_are_told() {
        world.made(child, PlanWorld.GROUP);

        assertThat(told("other-family"))
                .containsExactlyInAnyOrder(
                        Recipient.of(Role.CP_CHAIR),
                        new Recipient(Agency.POLICE, "desk"),
                        new Recipient(Agency.GP, "desk"));
    }

    @Test
    @Requirement("R-C&F-9c")
    void of_a_plan_that_has_ended_too() {
        ProtectionPlanId id = world.made(child, PlanWorld.GROUP);
        var plan = world.plan(id);
        world.rows.save(
                plan.now(
                        new Standing.Ended(
                                plan.terms(), PlanWorld.CONFERENCE.plusDays(90), "Safe.", "None")));

        assertThat(told("other-family")).hasSize(3);
    }

    @Test
    @Requirement("R-C&F-9c")
    void of_what_later_concerns_the_adult_the_same_are_told() {
        world.made(child, PlanWorld.GROUP);

        assertThat(told("linked-event")).isEqualTo(told("other-family")).hasSize(3);
    }

    @Test
    void the_chair_is_told_where_no_group_is_known() {
        assertThat(told("other-family")).containsExactly(Recipient.of(Role.CP_CHAIR));
    }

    @Test
    void the_new_familys_news_is_for_nobody_of_the_group() {
        world.made(child, PlanWorld.GROUP);

        assertThat(told("moved-in")).isEmpty();
    }

    private List<Recipient> told(String stage) {
        var change =
                new NewChange(
                        ChangeKind.ADULT_MOVED_IN,
                        stage,
                        List.of(child),
                        PlanWorld.NOW,
                        Map.of(),
                        "");
        return new CoreGroupHearers(
                        world.rows, world, (agency, _) -> List.of(new Recipient(agency, "desk")))
                .of(change);
    }
}
