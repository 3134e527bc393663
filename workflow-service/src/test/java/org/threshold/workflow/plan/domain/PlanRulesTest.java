package org.threshold.workflow.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.plan.domain.PlanDecision.Choice;
import org.threshold.workflow.plan.domain.ProtectionPlan.About;
import org.threshold.workflow.plan.domain.ProtectionPlan.Standing;
import org.threshold.workflow.plan.domain.ReviewGiven.Outcome;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;

/** Who makes and ends a plan, and when its meetings can have been. */
class PlanRulesTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
    private static final CoreGroup NOBODY = new CoreGroup("", Set.of(), "");
    private static final Set<Agency> QUORUM =
            Set.of(Agency.CHILDRENS_SOCIAL_CARE, Agency.POLICE, Agency.GP);

    @Test
    void quorum_is_social_care_and_two_agencies_that_know_the_child() {
        assertThat(QuorumRule.quorate(QUORUM)).isTrue();
        assertThat(QuorumRule.quorate(Set.of(Agency.POLICE, Agency.GP, Agency.SCHOOL))).isFalse();
        assertThat(QuorumRule.quorate(Set.of(Agency.CHILDRENS_SOCIAL_CARE, Agency.GP))).isFalse();
        assertThat(
                        QuorumRule.quorate(
                                Set.of(
                                        Agency.CHILDRENS_SOCIAL_CARE,
                                        Agency.GP,
                                        Agency.LEGAL_SERVICES,
                                        Agency.OUT_OF_HOURS)))
                .isFalse();
    }

    @Test
    void a_plan_needs_a_category_and_why_and_neither_quorum_nor_a_core_group() {
        var made =
                new PlanDecision(
                        Choice.PLAN,
                        Optional.of(HarmCategory.PHYSICAL),
                        "Bruises.",
                        "",
                        Set.of(),
                        NOBODY);
        var lacking = new PlanDecision(Choice.PLAN, Optional.empty(), "", "", Set.of(), NOBODY);

        assertThat(made.refusals()).isEmpty();
        assertThat(fields(lacking.refusals())).containsExactly("reason", "category");
    }

    @Test
    void that_there_is_no_plan_needs_quorum_and_something_instead() {
        var decided =
                new PlanDecision(
                        Choice.NO_PLAN, Optional.empty(), "Safe.", "A visit.", QUORUM, NOBODY);
        var alone =
                new PlanDecision(
                        Choice.NO_PLAN,
                        Optional.empty(),
                        "Safe.",
                        "",
                        Set.of(Agency.CHILDRENS_SOCIAL_CARE),
                        NOBODY);

        assertThat(decided.refusals()).isEmpty();
        assertThat(fields(alone.refusals())).containsExactly("instead", "came");
    }

    @Test
    void a_review_ends_a_plan_with_quorum_alone_and_continues_it_always() {
        Set<Agency> few = Set.of(Agency.CHILDRENS_SOCIAL_CARE, Agency.GP);
        assertThat(new ReviewGiven(MONDAY, few, Outcome.CONTINUES, "Not safe.", "").refusals())
                .isEmpty();
        assertThat(new ReviewGiven(MONDAY, QUORUM, Outcome.ENDS, "Safe.", "Visits.").refusals())
                .isEmpty();
        assertThat(fields(new ReviewGiven(MONDAY, few, Outcome.ENDS, "", "").refusals()))
                .containsExactly("reason", "after", "came");
    }

    @Test
    void a_meeting_was_between_the_conference_and_today_and_after_the_one_before() {
        ProtectionPlan plan = plan();
        LocalDate today = MONDAY.plusDays(20);

        assertThat(refused(plan, MONDAY, today)).isEmpty();
        assertThat(refused(plan, today, today)).isEmpty();
        assertThat(refused(plan, MONDAY.minusDays(1), today)).containsExactly("on");
        assertThat(refused(plan, today.plusDays(1), today)).containsExactly("on");
        ProtectionPlan met =
                plan.met(meeting(Meeting.Kind.CORE_GROUP, MONDAY.plusDays(7), Set.of()));
        assertThat(refused(met, MONDAY.plusDays(7), today)).containsExactly("on");
        assertThat(refused(met, MONDAY.plusDays(8), today)).isEmpty();
    }

    @Test
    void a_review_without_quorum_does_not_count() {
        ProtectionPlan plan =
                plan().met(meeting(Meeting.Kind.REVIEW, MONDAY.plusDays(7), Set.of()));

        assertThat(plan.last(Meeting.Kind.REVIEW)).isEqualTo(MONDAY);
        assertThat(
                        plan.met(meeting(Meeting.Kind.REVIEW, MONDAY.plusDays(9), QUORUM))
                                .last(Meeting.Kind.REVIEW))
                .isEqualTo(MONDAY.plusDays(9));
    }

    @Test
    void a_core_group_is_complete_with_a_lead_two_agencies_and_what_must_change() {
        Set<Agency> two = Set.of(Agency.CHILDRENS_SOCIAL_CARE, Agency.GP);
        assertThat(new CoreGroup("Sam", two, "Sober.").complete()).isTrue();
        assertThat(new CoreGroup("", two, "Sober.").complete()).isFalse();
        assertThat(new CoreGroup("Sam", two, "").complete()).isFalse();
        assertThat(new CoreGroup("Sam", Set.of(Agency.CHILDRENS_SOCIAL_CARE), "Sober.").complete())
                .isFalse();
        assertThat(new CoreGroup("Sam", Set.of(Agency.GP, Agency.POLICE), "Sober.").complete())
                .isFalse();
    }

    @Test
    void what_a_core_group_lacks_is_named_at_its_field_and_what_is_said_is_never_lost() {
        var lead = new CoreGroup("Sam", Set.of(), "");
        var rest = new CoreGroup("", QUORUM, "Sober.");

        assertThat(fields(NOBODY.missing())).containsExactly("lead", "members", "mustChange");
        assertThat(fields(lead.missing())).containsExactly("members", "mustChange");
        assertThat(lead.and(rest)).isEqualTo(new CoreGroup("Sam", QUORUM, "Sober."));
        assertThat(rest.and(lead)).isEqualTo(new CoreGroup("Sam", QUORUM, "Sober."));
        assertThat(lead.and(NOBODY)).isEqualTo(lead);
        assertThat(NOBODY.blank()).isTrue();
        assertThat(lead.blank()).isFalse();
        assertThat(rest.blank()).isFalse();
        assertThat(new CoreGroup("", Set.of(), "Sober.").blank()).isFalse();
    }

    private static List<String> refused(ProtectionPlan plan, LocalDate on, LocalDate today) {
        return fields(MeetingRule.refusals(plan, Meeting.Kind.CORE_GROUP, on, today));
    }

    private static List<String> fields(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::field).toList();
    }

    private static Meeting meeting(Meeting.Kind kind, LocalDate on, Set<Agency> came) {
        return new Meeting(UUID.randomUUID(), kind, on, came, "Visits.");
    }

    private static ProtectionPlan plan() {
        return new ProtectionPlan(
                new ProtectionPlanId(new UUID(1, 1)),
                new About(new CaseRef("CP-1"), new PersonId(new UUID(1, 2)), MONDAY),
                new Standing.ToDecide(),
                List.of());
    }
}
