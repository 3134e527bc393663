package org.threshold.workflow.plan.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.plan.app.PlanWorld.CONFERENCE;
import static org.threshold.workflow.plan.app.PlanWorld.GROUP;
import static org.threshold.workflow.plan.app.PlanWorld.NOBODY;
import static org.threshold.workflow.plan.app.PlanWorld.NOW;
import static org.threshold.workflow.plan.app.PlanWorld.QUORUM;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.plan.domain.CoreGroup;
import org.threshold.workflow.plan.domain.PlanDecision;
import org.threshold.workflow.plan.domain.PlanDecision.Choice;
import org.threshold.workflow.plan.domain.ProtectionPlan;
import org.threshold.workflow.plan.domain.ProtectionPlan.Standing;
import org.threshold.workflow.plan.domain.ProtectionPlanId;
import org.threshold.workflow.plan.domain.ReviewGiven;
import org.threshold.workflow.plan.domain.ReviewGiven.Outcome;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.FakeSteps;

/** From the conference to the review that ends the plan. */
class ProtectionPlanTest {

    private static final Actor CHAIR = PlanWorld.CHAIR;
    private static final Actor WORKER = Actors.in(Role.ALLOCATED_SOCIAL_WORKER);

    private final PlanWorld world = new PlanWorld();
    private final InMemoryProtectionPlans rows = world.rows;
    private final FakeSteps steps = world.steps;
    private final List<NewChange> told = world.told;
    private final CaseRef baby = world.aChild();
    private final CaseRef sister = world.aChild();
    private final ProtectionPlanWork work = world.work;
    private final ConferenceHeld conferences = world.conferences;
    private final DecideProtectionPlan decide = world.decide(Actors::require);
    private final CompleteProtectionPlan complete = world.complete(Actors::require);
    private final RecordCoreGroup coreGroup = world.coreGroup(Actors::require);
    private final RecordReviewConference review = world.review(Actors::require);

    @Test
    void each_child_of_a_conference_is_decided_for_once() {
        conferences.held(CHAIR, baby, CONFERENCE);
        conferences.held(CHAIR, baby, CONFERENCE);
        conferences.held(CHAIR, sister, CONFERENCE);

        assertThat(steps.waiting())
                .extracting(task -> task.step())
                .containsExactly("decide-protection-plan", "decide-protection-plan");
        assertThat(steps.of(plan(baby).id().value())).hasSize(1);
        assertThat(steps.of(plan(sister).id().value())).hasSize(1);
    }

    @Test
    void a_plan_brings_its_core_group_and_review_counted_from_the_conference() {
        ProtectionPlanId id = made(GROUP);

        assertThat(steps.of(id.value()))
                .containsExactly("hold-core-group", "hold-review-conference");
        assertThat(due("hold-core-group")).isEqualTo(Instant.parse("2026-12-07T17:00:00Z"));
        assertThat(due("hold-review-conference")).isEqualTo(Instant.parse("2027-02-23T17:00:00Z"));
        assertThat(told)
                .singleElement()
                .satisfies(
                        change -> {
                            assertThat(change.stage()).isEqualTo("started");
                            assertThat(change.code("category")).isEqualTo("physical");
                        });
    }

    @Test
    void a_plan_made_in_haste_starts_at_once_and_what_it_lacks_is_asked_for() {
        ProtectionPlanId id = made(NOBODY);

        assertThat(due("complete-protection-plan"))
                .isEqualTo(Instant.parse("2027-03-02T17:00:00Z"));
        assertThat(complete.handle(WORKER, id, NOBODY)).isInstanceOf(Completion.Refused.class);
        assertThat(complete.handle(WORKER, id, GROUP)).isInstanceOf(Completion.Done.class);
        assertThat(plan(baby).terms().group()).isEqualTo(GROUP);
        assertThat(steps.of(id.value()))
                .containsExactly("hold-core-group", "hold-review-conference");
    }

    @Test
    void what_is_known_of_who_works_with_the_family_is_kept_and_the_rest_stays_due() {
        ProtectionPlanId id = made(NOBODY);
        Instant before = due("complete-protection-plan");

        var partly = complete.handle(WORKER, id, new CoreGroup("Sam Carr", Set.of(), ""));

        assertThat(partly).isInstanceOf(Completion.Done.class);
        assertThat(plan(baby).terms().group().lead()).isEqualTo("Sam Carr");
        assertThat(due("complete-protection-plan")).isEqualTo(before);
        complete.handle(WORKER, id, new CoreGroup("", QUORUM, "Nobody hits."));
        assertThat(plan(baby).terms().group()).isEqualTo(GROUP);
        assertThat(steps.of(id.value())).doesNotContain("complete-protection-plan");
    }

    @Test
    void without_a_plan_nothing_waits_and_nobody_is_told() {
        ProtectionPlanId id = toDecide();

        decide.handle(
                CHAIR,
                id,
                new PlanDecision(
                        Choice.NO_PLAN, Optional.empty(), "Safe.", "Visits.", QUORUM, NOBODY));

        assertThat(plan(baby).standing()).isInstanceOf(Standing.NotMade.class);
        assertThat(steps.waiting()).isEmpty();
        assertThat(work.due(plan(baby))).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void the_next_core_group_is_counted_from_the_day_of_the_last() {
        ProtectionPlanId id = made(GROUP);

        var done =
                coreGroup.handle(
                        WORKER,
                        id,
                        new RecordCoreGroup.Given(
                                LocalDate.parse("2027-01-11"), QUORUM, "Daily visits."),
                        "");

        assertThat(done).isInstanceOf(Completion.Done.class);
        assertThat(due("hold-core-group")).isEqualTo(Instant.parse("2027-02-22T17:00:00Z"));
        assertThat(plan(baby).meetings()).hasSize(1);
    }

    @Test
    void a_review_without_quorum_is_kept_and_stays_due() {
        ProtectionPlanId id = made(GROUP);
        Instant before = due("hold-review-conference");

        review.handle(CHAIR, id, given("2027-02-15", Set.of(Agency.GP), Outcome.CONTINUES), "");

        assertThat(due("hold-review-conference")).isEqualTo(before);
        assertThat(plan(baby).meetings()).hasSize(1);
    }

    @Test
    @Requirement("R-GP-3")
    void of_each_conference_and_review_that_was_held_others_hear_for_its_minutes() {
        ProtectionPlanId id = made(GROUP);

        review.handle(CHAIR, id, given("2027-02-15", QUORUM, Outcome.CONTINUES), "");

        assertThat(world.held).containsExactly(baby + " " + CONFERENCE, baby + " 2027-02-15");
        assertThat(world.firsts).containsExactly(baby + " " + CONFERENCE);
    }

    @Test
    void after_a_review_with_quorum_the_next_is_due_in_six_months() {
        ProtectionPlanId id = made(GROUP);

        review.handle(CHAIR, id, given("2027-02-15", QUORUM, Outcome.CONTINUES), "");

        assertThat(due("hold-review-conference")).isEqualTo(Instant.parse("2027-08-13T16:00:00Z"));
    }

    @Test
    void only_a_review_with_quorum_ends_the_plan_and_then_nothing_waits() {
        ProtectionPlanId id = made(NOBODY);

        var refused = review.handle(CHAIR, id, given("2027-02-15", Set.of(), Outcome.ENDS), "");
        var done = review.handle(CHAIR, id, given("2027-02-15", QUORUM, Outcome.ENDS), "");

        assertThat(refused).isInstanceOf(Completion.Refused.class);
        assertThat(done).isInstanceOf(Completion.Done.class);
        assertThat(steps.waiting()).isEmpty();
        assertThat(work.due(plan(baby))).isEmpty();
        assertThat(told).extracting(NewChange::stage).containsExactly("started", "ended");
        assertThat(
                        coreGroup.handle(
                                WORKER,
                                id,
                                new RecordCoreGroup.Given(CONFERENCE, QUORUM, "Visits."),
                                ""))
                .isInstanceOf(Completion.Gone.class);
    }

    @Test
    void a_conference_about_a_child_with_a_plan_asks_for_no_second_one() {
        made(GROUP);

        conferences.held(CHAIR, baby, CONFERENCE.plusDays(30));

        assertThat(rows.of(baby)).hasSize(1);
    }

    @Test
    void the_plan_of_a_case_that_joins_another_goes_on_there() {
        made(GROUP);

        new JoinedProtectionPlans(rows, work)
                .joined(new CaseJoined(WORKER, baby, sister, List.of(), NOW));

        assertThat(rows.of(sister)).hasSize(1);
        assertThat(steps.only("hold-core-group").subject().cases()).containsExactly(sister.value());
    }

    private Instant due(String step) {
        return steps.only(step).due().dueAt();
    }

    private ProtectionPlan plan(CaseRef ref) {
        return rows.of(ref).getFirst();
    }

    private ProtectionPlanId toDecide() {
        return world.toDecide(baby);
    }

    private ProtectionPlanId made(CoreGroup group) {
        return world.made(baby, group);
    }

    private static ReviewGiven given(String on, Set<Agency> came, Outcome outcome) {
        return new ReviewGiven(LocalDate.parse(on), came, outcome, "Because.", "Visits.");
    }
}
