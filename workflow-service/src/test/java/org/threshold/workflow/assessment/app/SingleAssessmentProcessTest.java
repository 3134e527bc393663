package org.threshold.workflow.assessment.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.assessment.app.AssessmentWorld.BABY;
import static org.threshold.workflow.assessment.app.AssessmentWorld.MANAGER;
import static org.threshold.workflow.assessment.app.AssessmentWorld.MONDAY;
import static org.threshold.workflow.assessment.app.AssessmentWorld.WORKER;
import static org.threshold.workflow.assessment.app.SingleAssessmentWorld.HELP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.process.SingleAssessmentProcess.Messages;
import org.threshold.process.SingleAssessmentProcess.Variables;
import org.threshold.workflow.assessment.domain.AnAssessment;
import org.threshold.workflow.assessment.domain.AssessmentOutcome;
import org.threshold.workflow.assessment.domain.SingleAssessment;
import org.threshold.workflow.assessment.domain.SingleAssessmentId;
import org.threshold.workflow.deadlines.DueStep;
import org.threshold.workflow.enquiry.ChildVisit;
import org.threshold.workflow.platform.EngineMessage;

/** What the process of a single assessment is told, from its start until nothing of it is left. */
class SingleAssessmentProcessTest {

    private static final String AT_ITS_END = RestartSingleAssessment.ASSESSMENT_AT_ITS_END;

    private final SingleAssessmentWorld world = new SingleAssessmentWorld();

    @Test
    void it_starts_its_process_with_each_duty_of_it_under_its_limit() {
        SingleAssessment one = world.begun();

        assertThat(world.engine.names().getFirst()).isEqualTo(Messages.BEGUN);
        assertThat(world.engine.published())
                .allSatisfy(message -> assertThat(message.key()).isEqualTo(one.id().value()));
        assertThat(world.engine.published().getFirst().variables())
                .containsEntry(Variables.ASSESSMENT_ID, one.id().toString())
                .containsEntry(
                        Variables.CONCLUSION,
                        world.limit(one, "conclude-single-assessment").forEngine());
        assertThat(duties())
                .containsExactly(
                        "conclude-single-assessment",
                        "plan-single-assessment",
                        "see-assessed-child",
                        "look-at-single-assessment");
        assertThat(added("see-assessed-child").variables())
                .containsEntry(Variables.DUTY_ID, one.children().getFirst().id().toString());
    }

    @Test
    void once_planned_it_is_not_due_to_be_planned() {
        SingleAssessment one = world.planned();

        assertThat(world.read.forStep(one.id()).due())
                .extracting(DueStep::step)
                .doesNotContain("plan-single-assessment");
    }

    @Test
    void each_agency_that_is_asked_is_a_duty_of_its_own() {
        SingleAssessment one = world.planned();

        assertThat(subjectsOf("obtain-assessment-contribution"))
                .containsExactlyElementsOf(
                        one.asked().stream().map(asked -> asked.id().toString()).toList());
    }

    @Test
    void a_checkpoint_that_is_brought_forward_climbs_sooner() {
        SingleAssessment one = world.begun();

        world.plan.handle(MANAGER, one.id(), sooner());

        EngineMessage moved = world.engine.published().getLast();
        assertThat(moved.name()).isEqualTo(Messages.LIMIT_MOVED);
        assertThat(moved.variables())
                .containsEntry(
                        Variables.MOVED_DEADLINE_ID,
                        world.limit(one, "look-at-single-assessment").id().toString());
    }

    @Test
    void a_look_brings_the_next_with_the_limit_that_the_manager_set() {
        SingleAssessment one = world.planned();
        int before = world.engine.published().size();

        world.look.handle(
                MANAGER,
                one.id(),
                new LookAtAssessment.Given("Well.", Optional.of(LocalDate.parse("2026-11-25"))));

        var since = world.engine.published().subList(before, world.engine.published().size());
        assertThat(since).extracting(EngineMessage::name).containsExactly(Messages.DUTY_ADDED);
        assertThat(String.valueOf(since.getFirst().variables().get(Variables.DUTY)))
                .contains("2026-11-25");
    }

    @Test
    void it_is_concluded_sent_back_concluded_again_and_ends_when_a_manager_agrees() {
        SingleAssessment one = world.whole();
        int before = duties().size();

        world.conclude.handle(WORKER, one.id(), HELP);
        approve(one, false);
        world.conclude.handle(WORKER, one.id(), HELP);
        assertThat(world.engine.names()).doesNotContain(Messages.ENDED);
        approve(one, true);

        assertThat(duties().subList(before, duties().size()))
                .containsExactly(
                        "approve-single-assessment",
                        "conclude-single-assessment",
                        "approve-single-assessment");
        assertThat(world.engine.names()).endsWith(Messages.ENDED);
        assertThat(world.family.steps.ended()).containsExactly(one.id().value());
        assertThat(world.restart.startAgain(one.id().value())).isEmpty();
        assertThat(world.engine.names()).endsWith(Messages.ENDED);
    }

    @Test
    void where_the_child_is_protected_it_goes_on_until_the_child_was_seen() {
        SingleAssessment one = world.planned();
        world.conclude.handle(
                WORKER,
                one.id(),
                SingleAssessmentWorld.concluding(AssessmentOutcome.STRATEGY_DISCUSSION));
        assertThat(world.engine.names()).doesNotContain(Messages.ENDED);
        assertThat(again(one)).containsExactly("see-assessed-child");

        world.see.handle(
                WORKER,
                one.children().getFirst().id(),
                new ChildVisit(MONDAY, AnAssessment.SEEN.seen()),
                "");

        assertThat(world.engine.names()).endsWith(Messages.ENDED);
    }

    @Test
    void a_lost_process_is_started_again_with_what_is_still_to_be_done() {
        SingleAssessment one = world.planned();

        assertThat(again(one))
                .containsExactlyInAnyOrder(
                        "conclude-single-assessment",
                        "look-at-single-assessment",
                        "see-assessed-child",
                        "obtain-assessment-contribution",
                        "obtain-assessment-contribution");
    }

    @Test
    void one_that_a_manager_has_to_agree_to_is_not_to_be_concluded_again() {
        SingleAssessment one = world.whole();
        world.conclude.handle(WORKER, one.id(), HELP);

        assertThat(again(one))
                .containsExactlyInAnyOrder(
                        "look-at-single-assessment", "approve-single-assessment");
    }

    @Test
    void it_carries_its_children_and_its_agencies() {
        SingleAssessment one = world.planned();
        UUID agency = one.asked().getFirst().id();

        var carried = world.restart.carrying(agency).orElseThrow();

        assertThat(carried.process()).isEqualTo("SingleAssessment");
        assertThat(carried.subjectId()).isEqualTo(one.id().value());
        assertThat(carried.parts())
                .contains(one.id().value(), one.children().getFirst().id(), agency);
        assertThat(carried.cases()).containsExactly(BABY.value());
        assertThat(world.restart.carrying(new UUID(9, 9))).isEmpty();
    }

    @Test
    void one_of_before_is_given_its_process_once() {
        SingleAssessment one = world.begun();
        int before = world.engine.names().size();
        var without = new Without(new HashSet<>(Set.of(one.id())));
        var carry = new CarrySingleAssessments(without, world.restart);

        carry.waiting().forEach(carry::handle);
        carry.waiting().forEach(carry::handle);

        assertThat(world.engine.names().subList(before, world.engine.names().size()))
                .containsExactlyElementsOf(world.engine.names().subList(0, before));
    }

    private record Without(Set<SingleAssessmentId> assessments)
            implements AssessmentsWithoutProcess {

        @Override
        public List<SingleAssessmentId> some(int most) {
            return new ArrayList<>(assessments);
        }

        @Override
        public void carried(SingleAssessmentId id) {
            assessments.remove(id);
        }
    }

    private static AssessmentPlan sooner() {
        return new AssessmentPlan(
                "Sam Carr", Set.of(), Set.of(), Optional.of(LocalDate.parse("2026-11-24")));
    }

    private void approve(SingleAssessment one, boolean agreed) {
        world.approve.handle(
                MANAGER, one.id(), new ApproveAssessment.Given(agreed, "Who lives there?"));
    }

    /** The duties that the process has when it is started again. */
    private List<String> again(SingleAssessment one) {
        int before = world.engine.published().size();
        assertThat(world.restart.startAgain(one.id().value())).contains(AT_ITS_END);
        var since = world.engine.published().subList(before, world.engine.published().size());
        assertThat(since.getFirst().name()).isEqualTo(Messages.BEGUN);
        return steps(since);
    }

    private List<String> duties() {
        return steps(world.engine.published());
    }

    private static List<String> steps(List<EngineMessage> messages) {
        return messages.stream()
                .filter(message -> message.name().equals(Messages.DUTY_ADDED))
                .map(message -> String.valueOf(message.variables().get(Variables.DUTY_STEP)))
                .toList();
    }

    private EngineMessage added(String step) {
        return world.engine.published().stream()
                .filter(message -> step.equals(message.variables().get(Variables.DUTY_STEP)))
                .findFirst()
                .orElseThrow();
    }

    private List<Object> subjectsOf(String step) {
        return world.engine.published().stream()
                .filter(message -> step.equals(message.variables().get(Variables.DUTY_STEP)))
                .<Object>map(message -> message.variables().get(Variables.DUTY_ID))
                .toList();
    }
}
