package org.threshold.workflow.strategy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.strategy.domain.Given.BABY;
import static org.threshold.workflow.strategy.domain.Given.POLICE_LEAD;
import static org.threshold.workflow.strategy.domain.Given.SIBLING;
import static org.threshold.workflow.strategy.domain.Given.SOCIAL_CARE_LEADS;
import static org.threshold.workflow.strategy.domain.Given.decision;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.strategy.ChildOutcome;
import org.threshold.workflow.strategy.Means;

/** R-TVP-3b: injury to a child that is not mobile is investigated jointly. */
class JointByDefaultRuleTest {

    private static final Agreement INSPECTOR =
            new Agreement(BABY, Role.DUTY_INSPECTOR, "No crime is suspected.");
    private static final Agreement MANAGER =
            new Agreement(BABY, Role.SERVICE_MANAGER, "A clinician found no injury.");

    static Stream<ChildOutcome> lessThanJoint() {
        return Stream.of(
                new ChildOutcome.NoFurtherAction(),
                new ChildOutcome.Section17(),
                new ChildOutcome.SingleAgencyEnquiry(SOCIAL_CARE_LEADS),
                new ChildOutcome.PoliceAlone(POLICE_LEAD));
    }

    static Stream<ChildOutcome> nothingLess() {
        return Stream.of(
                new ChildOutcome.JointEnquiry(POLICE_LEAD),
                new ChildOutcome.ImmediateProtection(Means.POLICE_PROTECTION),
                new ChildOutcome.Reconvene(Instant.EPOCH));
    }

    @ParameterizedTest
    @MethodSource("lessThanJoint")
    @Requirement("R-TVP-3b")
    void anything_less_than_joint_is_refused(ChildOutcome outcome) {
        assertThat(refusals(outcome))
                .extracting(Refusal::field)
                .containsExactly("children[0].outcome");
    }

    @ParameterizedTest
    @MethodSource("nothingLess")
    void joint_protection_and_meeting_again_need_nobodys_agreement(ChildOutcome outcome) {
        assertThat(refusals(outcome)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("lessThanJoint")
    void both_reasons_together_allow_less(ChildOutcome outcome) {
        assertThat(refusals(outcome, INSPECTOR, MANAGER)).isEmpty();
    }

    @Test
    @Requirement("R-TVP-3b")
    void one_reason_alone_is_not_enough_and_the_other_is_asked_for() {
        var less = new ChildOutcome.SingleAgencyEnquiry(SOCIAL_CARE_LEADS);

        assertThat(refusals(less, INSPECTOR))
                .extracting(Refusal::remedy)
                .containsExactly(
                        "Choose the joint enquiry, or ask the service manager to agree to anything less"
                                + " and say why: it is on their work list now.");
        assertThat(refusals(less, MANAGER))
                .extracting(Refusal::remedy)
                .allMatch(remedy -> remedy.contains("duty inspector"));
    }

    @Test
    void agreement_about_another_child_does_not_count() {
        var less = new ChildOutcome.SingleAgencyEnquiry(SOCIAL_CARE_LEADS);
        var forSibling =
                List.of(
                        new Agreement(SIBLING, Role.DUTY_INSPECTOR, "…"),
                        new Agreement(SIBLING, Role.SERVICE_MANAGER, "…"));

        assertThat(
                        JointByDefaultRule.refusals(
                                red(Path.RED), List.of(decision(BABY, less)), forSibling))
                .hasSize(1);
    }

    @Test
    void a_mark_that_may_be_an_injury_counts_as_one() {
        var less = new ChildOutcome.Section17();

        assertThat(
                        JointByDefaultRule.refusals(
                                red(Path.RED_HELD), List.of(decision(BABY, less)), List.of()))
                .hasSize(1);
    }

    @Test
    void the_sibling_that_is_not_injured_may_be_assessed_by_social_care_alone() {
        var single = new ChildOutcome.SingleAgencyEnquiry(SOCIAL_CARE_LEADS);

        assertThat(
                        JointByDefaultRule.refusals(
                                red(Path.RED), List.of(decision(SIBLING, single)), List.of()))
                .isEmpty();
    }

    private static List<Refusal> refusals(ChildOutcome outcome, Agreement... agreements) {
        return JointByDefaultRule.refusals(
                red(Path.RED), List.of(decision(BABY, outcome)), List.of(agreements));
    }

    private static Discussion red(Path path) {
        return Given.discussion(Given.child(BABY, path), Given.child(SIBLING, Path.NOT_RED));
    }
}
