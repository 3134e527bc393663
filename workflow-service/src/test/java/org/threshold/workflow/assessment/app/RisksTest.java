package org.threshold.workflow.assessment.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.assessment.app.AssessmentWorld.BABY;
import static org.threshold.workflow.assessment.app.AssessmentWorld.JOINED;
import static org.threshold.workflow.assessment.app.AssessmentWorld.MANAGER;
import static org.threshold.workflow.assessment.app.AssessmentWorld.MONDAY;
import static org.threshold.workflow.assessment.app.AssessmentWorld.WORKER;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.domain.RiskEnd;
import org.threshold.workflow.assessment.domain.RiskLevel;
import org.threshold.workflow.assessment.domain.RiskSaid;
import org.threshold.workflow.assessment.domain.SaidRisks;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.Completion;

/** A risk is recorded however little is known, and an ending waits until it is thought through. */
class RisksTest {

    private final AssessmentWorld world = new AssessmentWorld();

    @Test
    @Requirement("L-3.1.1")
    void what_is_hardly_known_is_kept_and_says_what_it_lacks() {
        var kept = recorded(SaidRisks.named(RiskLevel.HIGH));

        assertThat(kept.missing()).hasSize(8);
        assertThat(kept.risk().number()).isEqualTo(1);
        assertThat(recorded(SaidRisks.named(RiskLevel.LOW)).risk().number()).isEqualTo(2);
        assertThat(world.steps.waiting()).isEmpty();
        assertThat(world.audit.getLast().what()).isEqualTo("risk-recorded");
    }

    @Test
    @Requirement("L-3.1.1")
    void an_ending_is_held_back_until_the_risk_is_complete() {
        recorded(SaidRisks.named(RiskLevel.HIGH));

        assertThat(world.risksHoldBack.of(BABY)).hasSize(1);

        anew(SaidRisks.complete(RiskLevel.HIGH), "");
        assertThat(world.risksHoldBack.of(BABY)).isEmpty();
        assertThat(world.risks.history(world.risk().id())).hasSize(2);
    }

    @Test
    @Requirement("L-3.1.1")
    void a_conference_goes_ahead_and_leaves_the_rest_as_work_under_a_limit() {
        recorded(SaidRisks.named(RiskLevel.HIGH));
        recorded(SaidRisks.complete(RiskLevel.LOW));

        world.risksHoldBack.wentAhead(MANAGER, BABY);

        var task = world.steps.only(CompleteRisk.STEP);
        assertThat(task.subject().id()).isEqualTo(world.risk().id().value());
        assertThat(task.due().dueAt()).isEqualTo("2026-11-24T17:00:00Z");
        assertThat(complete(SaidRisks.named(RiskLevel.HIGH)))
                .isInstanceOf(Completion.Refused.class);
        assertThat(complete(SaidRisks.complete(RiskLevel.HIGH)))
                .isInstanceOf(Completion.Done.class);
        assertThat(world.steps.waiting()).isEmpty();
        assertThat(limits()).noneMatch(Deadline::isOpen);
        assertThat(complete(SaidRisks.complete(RiskLevel.HIGH)))
                .isInstanceOf(Completion.Gone.class);
    }

    @Test
    void saying_it_on_the_risks_own_page_ends_the_task_too_and_so_does_closing_it() {
        recorded(SaidRisks.named(RiskLevel.LOW));
        world.risksHoldBack.wentAhead(MANAGER, BABY);
        anew(SaidRisks.complete(RiskLevel.LOW), "");
        assertThat(world.steps.waiting()).isEmpty();

        anew(SaidRisks.named(RiskLevel.LOW), "");
        world.at(MONDAY.plusSeconds(60));
        world.risksHoldBack.wentAhead(MANAGER, BABY);
        assertThat(world.steps.waiting()).hasSize(1);
        close(WORKER, "It was about another family.");
        assertThat(world.steps.waiting()).isEmpty();
        assertThat(limits()).noneMatch(Deadline::isOpen);
    }

    @Test
    @Requirement("R-C&F-11")
    void a_high_risk_with_little_evidence_stays_until_a_manager_closes_it() {
        recorded(SaidRisks.complete(RiskLevel.HIGH));

        assertThat(close(WORKER, "Nobody saw anything.")).isInstanceOf(RiskResult.Refused.class);
        assertThat(world.risk().open()).isTrue();
        assertThat(close(MANAGER, "He feeds well, the ward has seen it."))
                .isInstanceOf(RiskResult.Kept.class);
        assertThat(world.risk().end()).contains(RiskEnd.REDUCED);
        assertThat(close(WORKER, "")).isInstanceOf(RiskResult.Kept.class);
    }

    @Test
    void a_lower_level_needs_its_reason_and_the_record_stays_as_it_was() {
        recorded(SaidRisks.complete(RiskLevel.HIGH));

        assertThat(anew(SaidRisks.complete(RiskLevel.LOW), ""))
                .isInstanceOf(RiskResult.Refused.class);
        assertThat(world.risk().said().axes().level()).isEqualTo(RiskLevel.HIGH);
    }

    @Test
    @Requirement("L-3.1.1")
    void a_manager_sees_open_risks_that_nobody_reduces_from_a_number_of_days_on() {
        recorded(SaidRisks.named(RiskLevel.LOW));
        recorded(SaidRisks.complete(RiskLevel.HIGH));
        world.at(MONDAY.plus(Duration.ofDays(14)));

        assertThat(world.readRisks.unreduced(MANAGER, 14)).hasSize(1);
        assertThat(world.readRisks.unreduced(MANAGER, 15)).isEmpty();
        assertThatThrownBy(() -> world.readRisks.unreduced(WORKER, 14))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void the_register_answers_for_each_reference_and_keeps_who_read_it() {
        recorded(SaidRisks.complete(RiskLevel.HIGH));

        assertThat(world.readRisks.of(WORKER, JOINED).orElseThrow()).hasSize(1);
        assertThat(world.audit.getLast().what()).isEqualTo("risks-read");
        assertThat(world.readRisks.of(WORKER, new CaseRef("CP-9"))).isEmpty();
        assertThat(
                        world.recordRisk.handle(
                                WORKER, new CaseRef("CP-9"), SaidRisks.named(RiskLevel.LOW)))
                .isInstanceOf(RiskResult.NotThere.class);
    }

    @Test
    void what_waits_of_a_case_that_joins_another_is_of_that_one() {
        recorded(SaidRisks.named(RiskLevel.LOW));
        world.risksHoldBack.wentAhead(MANAGER, BABY);

        world.joined.joined(new CaseJoined(WORKER, BABY, JOINED, List.of(), MONDAY));

        assertThat(world.steps.only().subject().cases()).containsExactly(JOINED.value());
        assertThat(limits().getFirst().waiting().cases()).containsExactly(JOINED.value());
    }

    private RiskResult.Kept recorded(RiskSaid said) {
        return (RiskResult.Kept) world.recordRisk.handle(WORKER, JOINED, said);
    }

    private RiskResult anew(RiskSaid said, String why) {
        return world.recordRisk.anew(WORKER, world.risk().id(), said, why);
    }

    private RiskResult close(Actor who, String why) {
        return world.closeRisk.handle(who, world.risk().id(), RiskEnd.REDUCED, why);
    }

    private Completion complete(RiskSaid said) {
        return world.completeRisk.handle(WORKER, world.risk().id(), said, "");
    }

    private List<Deadline> limits() {
        return world.time.deadlines().of("risk", world.risk().id().value());
    }
}
