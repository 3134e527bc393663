package org.threshold.workflow.suspicion.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.suspicion.app.SuspicionWorld.BABY;
import static org.threshold.workflow.suspicion.app.SuspicionWorld.BROTHER;
import static org.threshold.workflow.suspicion.app.SuspicionWorld.INTO;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.MeetingHeld;
import org.threshold.workflow.strategy.NamedRisk;
import org.threshold.workflow.strategy.NamedRisk.Evidence;
import org.threshold.workflow.strategy.NamedRisk.Harm;
import org.threshold.workflow.strategy.NamedRisk.Level;
import org.threshold.workflow.strategy.RisksNamed;
import org.threshold.workflow.suspicion.domain.ADecision;
import org.threshold.workflow.suspicion.domain.Ground;
import org.threshold.workflow.suspicion.domain.LegalAdvice;
import org.threshold.workflow.suspicion.domain.Suspicion;
import org.threshold.workflow.worklist.Completion;

/** A senior manager decides about a baby while the evidence is not definite (R-C&amp;F-10). */
class SuspicionTest {

    private final SuspicionWorld world = new SuspicionWorld();

    @Test
    @Requirement("R-C&F-10")
    void an_opinion_that_is_not_definite_has_a_senior_manager_decide_within_a_working_day() {
        world.opinion("undetermined", BABY);

        var task = world.steps.only(DecideSuspicion.STEP);
        assertThat(task.candidates())
                .containsExactlyInAnyOrder(Role.SERVICE_MANAGER, Role.ON_CALL_SENIOR_MANAGER);
        assertThat(task.subject().cases()).containsExactly("CP-2041");
        assertThat(world.limit().limit().code()).isEqualTo(LimitCode.NOT_DEFINITE);
        assertThat(world.audit)
                .extracting(AuditEntry::what)
                .containsExactly("baby-suspicion-to-be-decided");
    }

    @Test
    @Requirement("R-C&F-10")
    void on_the_red_path_there_are_four_hours() {
        world.holds.add(Circumstance.RED_PATH);

        world.opinion("probably-inflicted", BABY);

        assertThat(world.limit().limit().code()).isEqualTo(LimitCode.NOT_DEFINITE_RED);
        assertThat(world.limit().dueAt()).isEqualTo("2026-11-23T14:00:00Z");
    }

    @Test
    @Requirement("R-C&F-10")
    void an_older_child_and_a_definite_opinion_open_nothing() {
        world.opinion("undetermined", BROTHER);
        world.opinion("inflicted", BABY);
        world.happens(ChangeKind.NEW_INJURY, Map.of(), BABY);

        assertThat(world.steps.waiting()).isEmpty();
    }

    @Test
    @Requirement("R-C&F-10")
    void what_waits_already_is_not_asked_twice() {
        world.opinion("undetermined", BABY);
        world.opinion("probably-accidental", BABY, BROTHER);
        named(Evidence.LITTLE, Optional.empty());
        new HearViews(world.raise).notExcluded(SuspicionWorld.DOCTOR, BABY);

        assertThat(world.steps.waiting()).hasSize(1);
    }

    @Test
    @Requirement("R-C&F-10")
    void a_strategy_meeting_that_names_a_risk_with_weak_evidence_opens_it_for_the_baby() {
        named(Evidence.STRONG, Optional.empty());
        named(Evidence.LITTLE, Optional.of(BROTHER));
        assertThat(world.steps.waiting()).isEmpty();

        named(Evidence.SOME, Optional.of(BABY));

        assertThat(grounds()).containsExactly(Ground.STRATEGY_MEETING);
        assertThat(world.steps.only().subject().cases()).containsExactly("CP-2041");
    }

    @Test
    @Requirement("R-C&F-10")
    void a_mark_that_may_be_an_injury_opens_it_and_one_that_is_none_does_not() {
        var views = new HearViews(world.raise);
        views.ruledOut(SuspicionWorld.DOCTOR, BABY);
        assertThat(world.steps.waiting()).isEmpty();

        views.notExcluded(SuspicionWorld.DOCTOR, BABY);

        assertThat(grounds()).containsExactly(Ground.PAEDIATRIC_VIEW);
    }

    @Test
    @Requirement("R-C&F-10")
    void an_enquiry_that_does_not_substantiate_opens_it_again_while_the_opinion_is_open() {
        world.opinion("undetermined", BABY);
        world.decided(ADecision.advised());
        world.at(ADecision.NOW.plusSeconds(60));

        world.happens(ChangeKind.SECTION_47_ENDED, Map.of("outcome", "not-substantiated"), BABY);

        assertThat(grounds()).containsExactly(Ground.ENQUIRY_OUTCOME, Ground.MEDICAL_OPINION);
        assertThat(world.steps.waiting()).hasSize(1);
    }

    @Test
    void an_opinion_that_is_corrected_opens_it_and_one_that_is_withdrawn_does_not() {
        world.opinion("inflicted", BABY);
        world.corrected(Optional.of("undetermined"));
        assertThat(world.steps.waiting()).hasSize(1);
        world.decided(ADecision.advised());

        world.corrected(Optional.empty());

        assertThat(world.steps.waiting()).isEmpty();
    }

    @Test
    @Requirement("R-C&F-10")
    void the_decision_is_kept_with_its_advice_and_ends_the_task_and_its_limit() {
        world.opinion("undetermined", BABY);
        Deadline limit = world.limit();

        assertThat(world.decided(ADecision.advised())).isInstanceOf(Completion.Done.class);

        assertThat(world.steps.waiting()).isEmpty();
        assertThat(world.time.deadlines().of("baby-suspicion", limit.waiting().id()))
                .noneMatch(Deadline::isOpen);
        assertThat(world.read.of(SuspicionWorld.SENIOR, BABY))
                .singleElement()
                .extracting(one -> one.decided().orElseThrow().what())
                .isEqualTo(ADecision.advised());
        var id = world.rows.of(List.of(BABY)).getFirst().id();
        assertThat(world.decide.handle(SuspicionWorld.SENIOR, id, ADecision.advised()))
                .isInstanceOf(Completion.Gone.class);
    }

    @Test
    @Requirement("R-C&F-10")
    void without_advice_the_decision_stands_and_the_question_comes_back() {
        world.opinion("undetermined", BABY);

        assertThat(world.decided(ADecision.notAdvised())).isInstanceOf(Completion.Done.class);

        assertThat(world.rows.of(List.of(BABY)))
                .filteredOn(one -> !one.open())
                .extracting(Suspicion::ground)
                .containsExactly(Ground.MEDICAL_OPINION);
        assertThat(world.steps.waiting()).hasSize(1);
        world.babies.clear();
        world.decided(ADecision.notAdvised());
        assertThat(world.steps.waiting()).hasSize(1);
        world.decided(ADecision.advised());
        assertThat(world.steps.waiting()).isEmpty();
    }

    @Test
    void what_is_missing_is_refused_and_only_a_senior_manager_decides() {
        world.opinion("undetermined", BABY);
        var nothing = ADecision.with(new LegalAdvice("", Optional.empty(), "", ""));

        assertThat(world.decided(nothing)).isInstanceOf(Completion.Refused.class);
        assertThat(world.steps.waiting()).hasSize(1);
        var id = world.rows.of(List.of(BABY)).getFirst().id();
        assertThatThrownBy(
                        () ->
                                world.decide.handle(
                                        Actors.in(Role.TEAM_MANAGER), id, ADecision.advised()))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void a_case_that_joins_another_brings_its_task_and_both_are_decided_together() {
        world.opinion("undetermined", BABY);
        world.opinion("undetermined", INTO);
        world.joins();
        new JoinedSuspicions(world.rows, world.work)
                .joined(
                        new CaseJoined(
                                SuspicionWorld.SENIOR, BABY, INTO, List.of(), ADecision.NOW));
        assertThat(world.steps.waiting())
                .allSatisfy(task -> assertThat(task.subject().cases()).containsExactly("CP-3001"));

        world.decided(ADecision.advised());

        assertThat(world.steps.waiting()).isEmpty();
        assertThat(world.rows.of(List.of(BABY, INTO))).noneMatch(Suspicion::open);
    }

    @Test
    void whoever_is_told_that_nobody_has_decided_reads_why_and_where() {
        world.opinion("undetermined", BABY);
        var glance = new SuspicionGlance(world.rows);
        UUID id = world.steps.only().subject().id();

        assertThat(glance.kind()).isEqualTo("baby-suspicion");
        assertThat(glance.page(id)).isEqualTo("/cases/CP-2041");
        assertThat(glance.known(id)).singleElement().asString().contains("leaves open");
        assertThat(glance.known(new UUID(0, 9))).isEmpty();
        assertThat(glance.page(new UUID(0, 9))).isEmpty();
    }

    private List<Ground> grounds() {
        return world.rows.of(List.of(BABY)).stream().map(Suspicion::ground).toList();
    }

    private void named(Evidence evidence, Optional<CaseRef> child) {
        var risk = new NamedRisk("Held by the arm.", child, Harm.PHYSICAL, Level.HIGH, evidence);
        var meeting = new MeetingHeld(new DiscussionId(new UUID(0, 5)), 1, Instant.EPOCH, true);
        new HearMeetings(world.raise)
                .named(
                        new RisksNamed(
                                meeting,
                                SuspicionWorld.SENIOR,
                                List.of(BABY, BROTHER),
                                List.of(risk)));
    }
}
