package org.threshold.workflow.assessment.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.assessment.app.AssessmentWorld.BABY;
import static org.threshold.workflow.assessment.app.AssessmentWorld.MANAGER;
import static org.threshold.workflow.assessment.app.AssessmentWorld.MONDAY;
import static org.threshold.workflow.assessment.app.AssessmentWorld.WORKER;
import static org.threshold.workflow.assessment.app.SingleAssessmentWorld.HELP;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.trace.Requirement;
import org.threshold.workflow.assessment.domain.AnAssessment;
import org.threshold.workflow.assessment.domain.AssessmentOutcome;
import org.threshold.workflow.assessment.domain.RiskLevel;
import org.threshold.workflow.assessment.domain.SaidRisks;
import org.threshold.workflow.assessment.domain.SingleAssessment;
import org.threshold.workflow.assessment.domain.SingleAssessment.Standing;
import org.threshold.workflow.enquiry.ChildVisit;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;

/**
 * How a single assessment ends: agreed to by a manager, or at once where the child is protected.
 */
class SingleAssessmentEndTest {

    private final SingleAssessmentWorld world = new SingleAssessmentWorld();

    @Test
    @Requirement("L-3.1.1")
    void it_does_not_end_while_a_risk_is_not_thought_through() {
        SingleAssessment one = world.whole();
        world.family.recordRisk.handle(WORKER, BABY, SaidRisks.named(RiskLevel.HIGH));

        assertThat(fields(world.conclude.handle(WORKER, one.id(), HELP)))
                .containsExactly("outcome");

        assertThat(world.one().about().standing()).isInstanceOf(Standing.Going.class);
    }

    @Test
    void a_manager_agrees_and_it_ends_with_nothing_left_to_do_but_what_it_came_to() {
        SingleAssessment one = world.whole();

        assertThat(world.conclude.handle(WORKER, one.id(), HELP))
                .isInstanceOf(Completion.Done.class);
        assertThat(world.due("approve-single-assessment")).isEqualTo("2026-11-24T17:00:00Z");
        agree(one, true, "");

        assertThat(world.one().about().standing()).isEqualTo(new Standing.Ended(HELP, MONDAY));
        assertThat(world.family.steps.only().step()).isEqualTo("set-up-agreed-help");
        assertThat(world.read.forStep(one.id()).due()).isEmpty();
        assertThat(world.called).isEmpty();
    }

    @Test
    void what_is_sent_back_is_due_when_it_was_due_before() {
        SingleAssessment one = world.whole();
        world.conclude.handle(WORKER, one.id(), HELP);
        assertThat(fields(agree(one, false, ""))).containsExactly("words");

        agree(one, false, "Who lives there?");

        assertThat(world.one().about().standing())
                .isEqualTo(new Standing.Going("Who lives there?"));
        assertThat(world.due("conclude-single-assessment")).isEqualTo("2027-01-28T17:00:00Z");
        assertThat(world.conclude.handle(WORKER, one.id(), HELP))
                .isInstanceOf(Completion.Done.class);
    }

    @Test
    void a_risk_that_became_known_since_holds_back_that_a_manager_agrees() {
        SingleAssessment one = world.whole();
        world.conclude.handle(WORKER, one.id(), HELP);
        world.family.recordRisk.handle(WORKER, BABY, SaidRisks.named(RiskLevel.LOW));

        assertThat(fields(agree(one, true, ""))).containsExactly("agreed");
    }

    @ParameterizedTest
    @EnumSource(
            value = AssessmentOutcome.class,
            names = {"STRATEGY_DISCUSSION", "CONFERENCE"})
    @Requirement({"L-3.1.1", "L-3.1.4a"})
    void a_strategy_discussion_goes_ahead_and_what_is_missing_is_work(AssessmentOutcome outcome) {
        SingleAssessment one = world.planned();
        UUID child = one.children().getFirst().id();
        world.family.recordRisk.handle(WORKER, BABY, SaidRisks.named(RiskLevel.HIGH));

        assertThat(
                        world.conclude.handle(
                                WORKER, one.id(), SingleAssessmentWorld.concluding(outcome)))
                .isInstanceOf(Completion.Done.class);

        assertThat(world.called)
                .singleElement()
                .satisfies(
                        call -> {
                            assertThat(call.about().children().getFirst().caseRef())
                                    .isEqualTo(BABY);
                            assertThat(call.why()).endsWith("Bruised.");
                        });
        assertThat(world.family.steps.waiting())
                .extracting(task -> task.step())
                .containsExactlyInAnyOrder("see-assessed-child", "complete-risk");
        assertThat(world.see.handle(WORKER, child, visited(), ""))
                .isInstanceOf(Completion.Done.class);
    }

    @Test
    @Requirement("L-3.1.19")
    void it_does_not_end_while_agencies_have_not_answered_its_draft() {
        SingleAssessment one = world.whole();
        world.drafts.missing("The police have not answered.");

        assertThat(fields(world.conclude.handle(WORKER, one.id(), HELP)))
                .containsExactly("outcome");
        assertThat(world.drafts.ahead()).isEmpty();

        world.conclude.handle(
                WORKER,
                one.id(),
                SingleAssessmentWorld.concluding(AssessmentOutcome.STRATEGY_DISCUSSION));
        assertThat(world.drafts.ahead()).containsExactly(one.id().value());
    }

    @Test
    void a_draft_that_was_written_anew_since_holds_back_that_a_manager_agrees() {
        SingleAssessment one = world.whole();
        world.conclude.handle(WORKER, one.id(), HELP);
        world.drafts.missing("The police have not answered.");

        assertThat(fields(agree(one, true, ""))).containsExactly("agreed");
    }

    private static ChildVisit visited() {
        return new ChildVisit(MONDAY, AnAssessment.SEEN.seen());
    }

    private Completion agree(SingleAssessment one, boolean agreed, String words) {
        return world.approve.handle(MANAGER, one.id(), new ApproveAssessment.Given(agreed, words));
    }

    private static List<String> fields(Completion completion) {
        return completion instanceof Completion.Refused(var refusals)
                ? refusals.stream().map(Refusal::field).toList()
                : List.of();
    }
}
