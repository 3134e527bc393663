package org.threshold.workflow.plan.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.plan.app.PlanWorld.GROUP;
import static org.threshold.workflow.plan.app.PlanWorld.NOBODY;
import static org.threshold.workflow.plan.app.PlanWorld.QUORUM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.process.ChildProtectionPlanProcess.Messages;
import org.threshold.process.ChildProtectionPlanProcess.Variables;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.plan.domain.CoreGroup;
import org.threshold.workflow.plan.domain.ProtectionPlanId;
import org.threshold.workflow.plan.domain.ReviewGiven;
import org.threshold.workflow.plan.domain.ReviewGiven.Outcome;
import org.threshold.workflow.platform.EngineMessage;
import org.threshold.workflow.referral.CaseRef;

/** What the process of a plan is told, from the conference to the review that ends it. */
class ProtectionPlanProcessTest {

    private static final Actor WORKER = Actors.in(Role.ALLOCATED_SOCIAL_WORKER);

    private final PlanWorld world = new PlanWorld();
    private final CaseRef baby = world.aChild();

    @Test
    void a_conference_starts_nothing_until_it_has_made_a_plan() {
        world.toDecide(baby);

        assertThat(world.engine.names()).isEmpty();
    }

    @Test
    void a_plan_starts_its_process_with_each_duty_of_it_under_its_limit() {
        ProtectionPlanId id = world.made(baby, NOBODY);

        assertThat(world.engine.names())
                .containsExactly(
                        Messages.MADE,
                        Messages.DUTY_ADDED,
                        Messages.DUTY_ADDED,
                        Messages.DUTY_ADDED);
        assertThat(world.engine.published())
                .allSatisfy(message -> assertThat(message.key()).isEqualTo(id.value()));
        assertThat(world.engine.published().getFirst().variables())
                .containsEntry(Variables.PLAN_ID, id.toString());
        assertThat(duties(world.engine.published()))
                .containsExactly(
                        "hold-core-group", "hold-review-conference", "complete-protection-plan");
        assertThat(world.engine.published().get(1).variables())
                .containsEntry(Variables.DUTY_ID, id.toString())
                .containsEntry(
                        Variables.DUTY,
                        world.time.deadlines().of("child-protection-plan", id.value()).stream()
                                .filter(due -> due.waiting().step().equals("hold-core-group"))
                                .findFirst()
                                .orElseThrow()
                                .forEngine());
    }

    @Test
    void each_meeting_brings_the_next_and_what_stays_due_is_waited_for_again() {
        ProtectionPlanId id = world.made(baby, NOBODY);
        int before = world.engine.published().size();

        world.coreGroup(Actors::require)
                .handle(
                        WORKER,
                        id,
                        new RecordCoreGroup.Given(
                                LocalDate.parse("2027-01-11"), QUORUM, "Daily visits."),
                        "");
        review(id, Set.of(), Outcome.CONTINUES);
        world.complete(Actors::require).handle(WORKER, id, new CoreGroup("Sam Carr", Set.of(), ""));

        var since = world.engine.published();
        assertThat(duties(since.subList(before, since.size())))
                .containsExactly(
                        "hold-core-group", "hold-review-conference", "complete-protection-plan");
    }

    @Test
    void the_review_that_ends_it_ends_the_process() {
        ProtectionPlanId id = world.made(baby, GROUP);

        review(id, QUORUM, Outcome.ENDS);

        assertThat(world.engine.names()).endsWith(Messages.ENDED);
        assertThat(world.steps.ended()).containsExactly(id.value());
        assertThat(world.restart.startAgain(id.value())).isEmpty();
        assertThat(world.engine.names()).endsWith(Messages.ENDED);
    }

    @Test
    void a_lost_process_is_started_again_with_what_is_still_due() {
        ProtectionPlanId id = world.made(baby, GROUP);
        List<EngineMessage> first = world.engine.published();

        assertThat(world.restart.startAgain(id.value())).contains("protection-plan-at-its-end");

        var again = world.engine.published();
        assertThat(again.subList(first.size(), again.size()))
                .containsExactlyInAnyOrderElementsOf(first);
        assertThat(again.get(first.size()).name()).isEqualTo(Messages.MADE);
    }

    @Test
    void one_that_is_still_to_be_decided_has_no_process() {
        ProtectionPlanId id = world.toDecide(baby);

        assertThat(world.restart.startAgain(id.value())).isEmpty();
        assertThat(world.engine.names()).isEmpty();
    }

    @Test
    void it_is_carried_under_its_own_id() {
        ProtectionPlanId id = world.made(baby, GROUP);

        var carried = world.restart.carrying(id.value()).orElseThrow();

        assertThat(carried.process()).isEqualTo("ChildProtectionPlan");
        assertThat(carried.parts()).containsExactly(id.value());
        assertThat(carried.cases()).containsExactly(baby.value());
        assertThat(world.restart.carrying(new UUID(9, 9))).isEmpty();
    }

    @Test
    void a_plan_of_before_is_given_its_process_once() {
        ProtectionPlanId id = world.made(baby, GROUP);
        int before = world.engine.names().size();
        var without = new Without(new HashSet<>(Set.of(id)));
        var carry = new CarryProtectionPlans(without, world.restart);

        carry.waiting().forEach(carry::handle);
        carry.waiting().forEach(carry::handle);

        assertThat(world.engine.names().subList(before, world.engine.names().size()))
                .containsExactly(Messages.MADE, Messages.DUTY_ADDED, Messages.DUTY_ADDED);
    }

    private record Without(Set<ProtectionPlanId> plans) implements PlansWithoutProcess {

        @Override
        public List<ProtectionPlanId> some(int most) {
            return new ArrayList<>(plans);
        }

        @Override
        public void carried(ProtectionPlanId id) {
            plans.remove(id);
        }
    }

    private void review(ProtectionPlanId id, Set<Agency> came, Outcome outcome) {
        world.review(Actors::require)
                .handle(
                        PlanWorld.CHAIR,
                        id,
                        new ReviewGiven(
                                LocalDate.parse("2027-02-15"),
                                came,
                                outcome,
                                "Because.",
                                "Visits."),
                        "");
    }

    private static List<Object> duties(List<EngineMessage> messages) {
        return messages.stream()
                .filter(message -> message.name().equals(Messages.DUTY_ADDED))
                .<Object>map(message -> message.variables().get(Variables.DUTY_STEP))
                .toList();
    }
}
