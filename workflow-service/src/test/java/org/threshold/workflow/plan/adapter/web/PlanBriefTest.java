package org.threshold.workflow.plan.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.threshold.workflow.plan.app.PlanWorld.GROUP;
import static org.threshold.workflow.plan.app.PlanWorld.NOBODY;
import static org.threshold.workflow.plan.app.PlanWorld.NOW;
import static org.threshold.workflow.plan.app.PlanWorld.QUORUM;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.plan.app.PlanWorld;
import org.threshold.workflow.plan.app.ReadProtectionPlans;
import org.threshold.workflow.plan.domain.PlanDecision;
import org.threshold.workflow.plan.domain.PlanDecision.Choice;
import org.threshold.workflow.plan.domain.ReviewGiven;
import org.threshold.workflow.plan.domain.ReviewGiven.Outcome;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.BriefLine;
import org.threshold.workflow.worklist.BriefQuestion;
import org.threshold.workflow.worklist.CaseFacts;

/** What the brief of a case, its page and the night say of the child’s plan. */
class PlanBriefTest {

    private static final Actor WHO = Actors.in(Role.EDT_WORKER);
    private static final Actor CHAIR = Actors.in(Role.CP_CHAIR);

    private final PlanWorld world = new PlanWorld();
    private final ReadProtectionPlans read = world.read(Actors::require);
    private final ProtectionPlansOfCase once = new ProtectionPlansOfCase(read);
    private final ProtectionPlanBrief brief = new ProtectionPlanBrief(once, () -> NOW);
    private final CaseRef ref = world.aChild();

    @Test
    @Requirement("L-3.1.24")
    void the_brief_says_since_when_the_plan_stands_from_what_it_protects_and_what_is_next() {
        world.made(ref, GROUP);

        assertThat(brief.of(WHO, ref.value()))
                .extracting(BriefLine::question, BriefLine::words)
                .containsExactly(
                        tuple(
                                BriefQuestion.LEGAL_STATUS,
                                "Child protection plan since Monday 23 November 2026: physical harm."
                                        + " Next core group: overdue by 83 days."
                                        + " Next review: overdue by 5 days."),
                        tuple(
                                BriefQuestion.WHO_TO_RING,
                                "Sam Carr, who leads the child protection plan"));
    }

    @Test
    @Requirement("L-3.1.24")
    void without_a_plan_the_brief_says_so() {
        assertThat(brief.of(WHO, ref.value())).isEmpty();
        assertThat(brief.otherwise())
                .containsEntry(BriefQuestion.LEGAL_STATUS, "No child protection plan.");
    }

    @Test
    void a_conference_without_a_recorded_decision_is_no_plan_and_not_none() {
        world.toDecide(ref);

        assertThat(words())
                .containsExactly(
                        "A child protection conference was held on Monday 23 November 2026: what it"
                                + " decided for this child is not recorded yet.");
    }

    @Test
    void a_child_of_the_same_home_reads_why_it_is_asked_about() {
        CaseRef sister = world.besideOf(ref);

        assertThat(brief.of(WHO, sister.value()))
                .extracting(BriefLine::words)
                .containsExactly(
                        "A child protection conference was held on Monday 23 November 2026 about"
                                + " another child of the home: what it decided for this child is not"
                                + " recorded yet.");
        assertThat(facts(sister).facts().getFirst().lines().getFirst())
                .startsWith("The conference was about the child of case " + ref);
    }

    @Test
    void that_there_was_none_and_that_one_ended_are_said_with_their_days() {
        var id = world.toDecide(ref);
        var none =
                new PlanDecision(
                        Choice.NO_PLAN, Optional.empty(), "Safe.", "Visits.", QUORUM, NOBODY);
        world.decide(Actors::require).handle(CHAIR, id, none);
        assertThat(words())
                .containsExactly(
                        "No child protection plan: the conference of Monday 23 November 2026 decided"
                                + " so.");

        world.heldAgain(ref, PlanWorld.CONFERENCE.plusDays(60));
        assertThat(words()).singleElement().asString().contains("held on Friday 22 January 2027");

        CaseRef other = world.aChild();
        var ended = world.made(other, NOBODY);
        var day = LocalDate.parse("2027-02-15");
        world.review(Actors::require)
                .handle(
                        CHAIR,
                        ended,
                        new ReviewGiven(day, QUORUM, Outcome.ENDS, "Safe.", "Visits."),
                        "");
        assertThat(brief.of(WHO, other.value()))
                .extracting(BriefLine::words)
                .containsExactly(
                        "No child protection plan since Monday 15 February 2027: a review conference"
                                + " ended it.");
    }

    @Test
    void the_night_hears_only_of_what_is_not_over() {
        world.made(ref, GROUP);
        CaseRef none = world.aChild();

        assertThat(new ProtectionPlanNight(read).of(WHO, List.of(ref, none)))
                .containsOnlyKeys(ref)
                .containsEntry(
                        ref,
                        List.of(
                                "Child protection plan since Monday 23 November 2026: physical"
                                        + " harm."));
    }

    @Test
    void the_page_of_the_case_has_the_whole_plan_and_the_chronology_its_conference() {
        world.made(ref, GROUP);
        var part = new CaseProtectionPlanPart(once);

        CaseFacts facts = facts(ref);

        assertThat(facts.facts()).hasSize(1);
        assertThat(facts.facts().getFirst().lines())
                .contains(
                        "Why the child needed a plan: Bruises.",
                        "Lead social worker: Sam Carr.",
                        "What must change: Nobody hits.",
                        "No core group or review conference has been recorded yet.")
                .anyMatch(
                        line -> line.startsWith("Hold the first core group: by Monday 7 December"));
        assertThat(part.chronology(WHO, ref.value()))
                .extracting(entry -> entry.words())
                .containsExactly("Child protection conference held");
    }

    private CaseFacts facts(CaseRef of) {
        var part = new CaseProtectionPlanPart(once).of(WHO, of.value()).orElseThrow();
        return (CaseFacts) part.shown();
    }

    private List<String> words() {
        return brief.of(WHO, ref.value()).stream().map(BriefLine::words).toList();
    }
}
