package org.threshold.workflow.plan.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.plan.app.PlanWorld.CONFERENCE;
import static org.threshold.workflow.plan.app.PlanWorld.GROUP;
import static org.threshold.workflow.plan.app.PlanWorld.NOW;

import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.plan.domain.ProtectionPlan;
import org.threshold.workflow.plan.domain.ProtectionPlan.Standing;
import org.threshold.workflow.plan.domain.ProtectionPlanId;
import org.threshold.workflow.referral.CaseRef;

/** A conference about one child asks for a decision about each other child of the home. */
class AskForOtherChildrenTest {

    private final PlanWorld world = new PlanWorld();
    private final CaseRef baby = world.aChild();
    private final CaseRef sister = world.aChild();
    private final PersonId brother = world.unknown();

    @Test
    @Requirement("L-3.1.8")
    void each_other_child_of_the_home_is_a_decision_that_waits_and_says_why_it_is_asked() {
        world.home(world.child(baby), world.child(sister), brother);
        world.toDecide(baby);
        assertThat(world.steps.waiting()).hasSize(1);

        ask();

        CaseRef opened = world.cases.openFor(brother, NOW);
        for (CaseRef ref : new CaseRef[] {sister, opened}) {
            ProtectionPlan asked = world.rows.of(ref).getFirst();
            assertThat(asked.standing()).isEqualTo(new Standing.ToDecide());
            assertThat(asked.about().heldOn()).isEqualTo(CONFERENCE);
            assertThat(asked.about().beside()).contains(baby);
            assertThat(world.steps.of(asked.id().value()))
                    .containsExactly("decide-protection-plan");
            assertThat(world.cases.locked(ref)).isTrue();
        }
        assertThat(world.steps.waiting()).hasSize(3);
    }

    @Test
    void a_child_who_lives_there_now_is_decided_for_though_it_did_not_then() {
        world.homeSince(CONFERENCE.plusDays(1), world.child(baby), world.child(sister));
        world.toDecide(baby);

        ask();

        assertThat(world.rows.of(sister)).hasSize(1);
    }

    @Test
    void nobody_is_asked_twice_and_what_is_asked_asks_nobody_else() {
        world.home(world.child(baby), world.child(sister));
        ProtectionPlanId id = world.toDecide(baby);

        ask();
        world.others.handle(id);

        assertThat(world.others.waiting()).isEmpty();
        assertThat(world.rows.of(baby)).hasSize(1);
        assertThat(world.rows.of(sister)).hasSize(1);
    }

    @Test
    void a_child_whose_plan_stands_is_decided_for_at_its_reviews() {
        world.home(world.child(baby), world.child(sister));
        world.made(sister, GROUP);
        world.toDecide(baby);

        ask();

        assertThat(world.rows.of(sister))
                .singleElement()
                .satisfies(one -> assertThat(one.standing()).isInstanceOf(Standing.Made.class));
    }

    @Test
    void a_child_alone_asks_nothing_more() {
        world.toDecide(baby);

        ask();

        assertThat(world.steps.waiting()).hasSize(1);
        assertThat(world.others.waiting()).isEmpty();
    }

    private void ask() {
        world.others.waiting().forEach(world.others::handle);
    }
}
