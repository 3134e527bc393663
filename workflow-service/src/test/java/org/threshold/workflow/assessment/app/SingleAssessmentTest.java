package org.threshold.workflow.assessment.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.assessment.app.AssessmentWorld.BABY;
import static org.threshold.workflow.assessment.app.AssessmentWorld.JOINED;
import static org.threshold.workflow.assessment.app.AssessmentWorld.MANAGER;
import static org.threshold.workflow.assessment.app.AssessmentWorld.MONDAY;
import static org.threshold.workflow.assessment.app.AssessmentWorld.WORKER;
import static org.threshold.workflow.assessment.app.SingleAssessmentWorld.TODAY;
import static org.threshold.workflow.assessment.app.SingleAssessmentWorld.sister;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.assessment.domain.AnAssessment;
import org.threshold.workflow.assessment.domain.SingleAssessment;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.Completion;

/** From the referral to the manager’s agreement; the clock stands at the Monday of the referral. */
class SingleAssessmentTest {

    private final SingleAssessmentWorld world = new SingleAssessmentWorld();

    @Test
    void it_is_due_45_working_days_from_the_referral_and_looked_at_after_ten() {
        SingleAssessment one = world.begun();

        assertThat(world.family.steps.of(one.id().value()))
                .containsExactly(
                        "conclude-single-assessment",
                        "look-at-single-assessment",
                        "plan-single-assessment");
        assertThat(world.due("conclude-single-assessment")).isEqualTo("2027-01-28T17:00:00Z");
        assertThat(world.due("look-at-single-assessment")).isEqualTo("2026-12-07T17:00:00Z");
        assertThat(world.due("see-assessed-child")).isEqualTo("2026-12-07T17:00:00Z");
        assertThat(world.due("plan-single-assessment")).isEqualTo("2026-11-24T17:00:00Z");
    }

    @Test
    void one_that_goes_on_is_no_second_one_under_whichever_reference() {
        world.begun();

        var again = world.begin.handle(WORKER, JOINED, "Still worried.", TODAY.minusDays(1));

        assertThat(again)
                .isEqualTo(
                        new AssessmentBegun.Going(
                                world.one(), world.due("conclude-single-assessment"), true));
        assertThat(world.rows.of(BABY)).hasSize(1);
        assertThat(world.begin.handle(WORKER, new CaseRef("CP-9"), "Worried.", TODAY))
                .isInstanceOf(AssessmentBegun.NoSuchCase.class);
    }

    @Test
    void who_starts_it_says_why_and_a_day_of_referral_that_has_come() {
        assertThat(world.begin.handle(WORKER, BABY, " ", TODAY.plusDays(1)))
                .isInstanceOfSatisfying(
                        AssessmentBegun.Refused.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .extracting(Refusal::field)
                                        .containsExactly("why", "referredOn"));
    }

    @Test
    @Requirement("L-3.1.19")
    void the_agencies_of_the_roster_and_those_who_know_the_child_are_asked_at_the_same_time() {
        SingleAssessment one = world.begun();
        var plan =
                new AssessmentPlan(
                        "Sam Carr",
                        Set.of(sister()),
                        Set.of(Agency.SCHOOL, Agency.GP),
                        Optional.empty());

        assertThat(world.plan.handle(MANAGER, one.id(), plan)).isInstanceOf(Completion.Done.class);

        SingleAssessment now = world.one();
        assertThat(now.asked())
                .extracting(asked -> asked.agency())
                .containsExactly(Agency.POLICE, Agency.GP, Agency.SCHOOL);
        assertThat(world.family.changes)
                .singleElement()
                .satisfies(
                        change -> {
                            assertThat(change.code("asked3")).isEqualTo("school");
                            assertThat(change.code("assessment")).isEqualTo(one.id().toString());
                        });
        assertThat(now.children()).hasSize(2);
        assertThat(world.family.steps.waiting())
                .extracting(task -> task.step())
                .filteredOn("see-assessed-child"::equals)
                .hasSize(2);
        assertThat(now.about().lead()).isEqualTo("Sam Carr");
    }

    @Test
    void a_plan_names_its_lead_and_only_children_of_the_home() {
        SingleAssessment one = world.begun();
        var stranger = new PersonId(new UUID(0, 99));
        var plan = new AssessmentPlan("", Set.of(stranger), Set.of(), Optional.empty());

        assertThat(fields(world.plan.handle(MANAGER, one.id(), plan)))
                .containsExactly("lead", "children");
        assertThat(world.family.changes).isEmpty();
    }

    @Test
    void a_manager_looks_at_it_sooner_and_never_later() {
        SingleAssessment one = world.begun();

        assertThat(fields(world.plan.handle(MANAGER, one.id(), on(LocalDate.parse("2026-12-08")))))
                .containsExactly("checkpoint");
        world.plan.handle(MANAGER, one.id(), on(LocalDate.parse("2026-12-03")));

        assertThat(limit("look-at-single-assessment")).isEqualTo("2026-12-03T17:00:00Z");
        assertThat(world.family.steps.limitsMoved()).hasSize(1);
        assertThat(world.due("conclude-single-assessment")).isEqualTo("2027-01-28T17:00:00Z");
    }

    @Test
    void after_each_look_the_next_is_due_until_the_assessment_is_itself() {
        SingleAssessment one = world.planned();
        assertThat(fields(look("", Optional.empty()))).containsExactly("words");
        assertThat(fields(look("Go.", Optional.of(LocalDate.parse("2026-12-08")))))
                .containsExactly("checkpoint");

        world.at(MONDAY.plus(Duration.ofDays(7)));
        look("Go and see her.", Optional.empty());
        assertThat(limit("look-at-single-assessment")).isEqualTo("2026-12-14T17:00:00Z");
        world.at(MONDAY.plus(Duration.ofDays(21)));
        look("Ask the school.", Optional.of(LocalDate.parse("2026-12-15")));
        assertThat(limit("look-at-single-assessment")).isEqualTo("2026-12-15T17:00:00Z");
        world.at(MONDAY.plus(Duration.ofDays(56)));
        look("Nearly done.", Optional.empty());

        assertThat(world.family.steps.of(one.id().value()))
                .containsExactly("conclude-single-assessment");
        assertThat(world.one().checkpoints()).hasSize(3);
    }

    @Test
    void a_child_who_was_not_seen_stays_to_be_seen() {
        UUID child = world.planned().children().getFirst().id();

        assertThat(fields(world.see.handle(WORKER, child, AnAssessment.NOT_SEEN, "")))
                .containsExactly("at");
        world.at(MONDAY.plusSeconds(7200));
        world.see.handle(WORKER, child, AnAssessment.NOT_SEEN, "");
        assertThat(world.family.steps.of(child)).containsExactly("see-assessed-child");
        world.see.handle(WORKER, child, AnAssessment.SEEN, "");

        assertThat(world.family.steps.of(child)).isEmpty();
        assertThat(world.one().children().getFirst().visits()).hasSize(2);
    }

    @Test
    void it_goes_on_under_the_case_that_its_case_joins() {
        SingleAssessment one = world.planned();
        var into = new CaseRef("CP-4001");

        world.joined.joined(new CaseJoined(WORKER, BABY, into, List.of(), MONDAY));

        assertThat(world.rows.of(into)).extracting(SingleAssessment::id).containsExactly(one.id());
        assertThat(world.family.steps.waiting())
                .allSatisfy(task -> assertThat(task.subject().cases()).containsExactly("CP-4001"));
    }

    @Test
    void whoever_is_told_that_it_is_late_learns_what_is_missing() {
        SingleAssessment one = world.planned();

        assertThat(world.glance.kind()).isEqualTo("single-assessment");
        assertThat(world.glance.page(one.id().value())).isEqualTo("/cases/CP-2041");
        assertThat(world.glance.known(one.id().value()))
                .containsExactly(
                        "Somebody leads it.",
                        "Children seen: 0 of 1.",
                        "Agencies that have not answered: 2 of 2.");
        assertThat(world.glance.known(new UUID(9, 9))).isEmpty();
    }

    private static AssessmentPlan on(LocalDate day) {
        return new AssessmentPlan("Sam Carr", Set.of(), Set.of(), Optional.of(day));
    }

    private Completion look(String words, Optional<LocalDate> next) {
        return world.look.handle(
                MANAGER, world.one().id(), new LookAtAssessment.Given(words, next));
    }

    private String limit(String step) {
        return world.read.forStep(world.one().id()).due().stream()
                .filter(due -> due.step().equals(step))
                .findFirst()
                .orElseThrow()
                .at()
                .toString();
    }

    private static List<String> fields(Completion completion) {
        return completion instanceof Completion.Refused(var refusals)
                ? refusals.stream().map(Refusal::field).toList()
                : List.of();
    }
}
