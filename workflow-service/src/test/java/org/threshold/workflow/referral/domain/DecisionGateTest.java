package org.threshold.workflow.referral.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.ConcernedChild;
import org.threshold.workflow.referral.Mark;
import org.threshold.workflow.referral.Mobility;
import org.threshold.workflow.referral.Outcome;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.referral.domain.DecisionGiven.Threshold;

/** L-3.1.4a and L-3.1.5 as gates on the decision. */
class DecisionGateTest {

    private static final Set<Role> WORKER = Set.of(Role.DUTY_SOCIAL_WORKER);
    private static final Set<Role> MANAGER = Set.of(Role.TEAM_MANAGER);
    private static final Threshold NOT_REJECTED = new Threshold.NotRejected();

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"SERVICES", "CHILD_IN_NEED", "SPECIALIST_ASSESSMENT"})
    @Requirement("L-3.1.5")
    void an_injured_baby_cannot_be_triaged_away_from_protection(Outcome outcome) {
        var refusals = refusals(referral(Path.RED, false), outcome, NOT_REJECTED, MANAGER);

        assertThat(refusals).extracting(Refusal::field).containsExactly("outcome");
    }

    @Test
    void an_uncertain_mark_is_held_red_and_cannot_be_triaged_away_either() {
        var referral = referral(Path.RED_HELD, false);

        assertThat(refusals(referral, Outcome.SERVICES, NOT_REJECTED, MANAGER))
                .extracting(Refusal::remedy)
                .singleElement()
                .asString()
                .contains("paediatrician");
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"IMMEDIATE_PROTECTION", "SECTION_47"})
    void protection_is_never_refused(Outcome outcome) {
        assertThat(refusals(referral(Path.RED, true), outcome, NOT_REJECTED, WORKER)).isEmpty();
    }

    @Test
    @Requirement("R-4.2-1a")
    void a_stated_suspicion_cannot_be_passed_over() {
        var referral = referral(Path.NOT_RED, true);

        assertThat(refusals(referral, Outcome.CHILD_IN_NEED, NOT_REJECTED, MANAGER))
                .extracting(Refusal::field)
                .containsExactly("rejection");
    }

    @Test
    @Requirement("L-3.1.4a")
    void only_a_manager_may_reject_a_stated_suspicion() {
        var referral = referral(Path.NOT_RED, true);
        var rejected = new Threshold.Rejected(RejectionReason.ANOTHER_CHILD);

        assertThat(refusals(referral, Outcome.SERVICES, rejected, WORKER)).isNotEmpty();
        assertThat(refusals(referral, Outcome.SERVICES, rejected, MANAGER)).isEmpty();
    }

    @Test
    @Requirement({"R-4.2-1a", "L-3.1.4a"})
    void a_lack_of_evidence_is_no_reason_to_reject_suspicion() {
        assertThat(RejectionReason.of("insufficient-evidence")).isEmpty();
        assertThat(RejectionReason.values())
                .noneMatch(reason -> reason.code().contains("evidence"));
    }

    @Test
    void every_decision_needs_its_reason() {
        var decision = new DecisionGiven(Outcome.SECTION_47, " ", NOT_REJECTED);

        assertThat(DecisionGate.refusals(referral(Path.NOT_RED, false), decision, WORKER))
                .extracting(Refusal::field)
                .containsExactly("reason");
    }

    @Test
    void why_it_cannot_be_triaged_away_is_said() {
        var rejected = new Threshold.Rejected(RejectionReason.ANOTHER_CHILD);
        var suspected = referral(Path.NOT_RED, true);

        assertThat(
                        problem(
                                refusals(
                                        referral(Path.RED, false),
                                        Outcome.SERVICES,
                                        NOT_REJECTED,
                                        WORKER)))
                .contains("lesson 3.1.5");
        assertThat(problem(refusals(suspected, Outcome.SERVICES, NOT_REJECTED, WORKER)))
                .contains("lesson 3.1.4");
        assertThat(problem(refusals(suspected, Outcome.SERVICES, rejected, WORKER)))
                .contains("lesson 3.1.4");
    }

    private static String problem(List<Refusal> refusals) {
        return refusals.getFirst().problem();
    }

    private static List<Refusal> refusals(
            ReferralReceived referral, Outcome outcome, Threshold threshold, Set<Role> roles) {
        var decision = new DecisionGiven(outcome, "The health visitor saw it.", threshold);
        return DecisionGate.refusals(referral, decision, roles);
    }

    private static ReferralReceived referral(Path path, boolean suspected) {
        var child =
                new ConcernedChild(
                        new CaseRef("CP-2041"),
                        new PersonId(new UUID(0, 7)),
                        Mobility.NOT_MOBILE,
                        Mark.INJURY,
                        "face",
                        path);
        return new ReferralReceived(
                new ReferralId(new UUID(0, 1)),
                Agency.HEALTH_VISITING,
                List.of(child),
                suspected,
                Instant.parse("2026-11-23T09:00:00Z"));
    }
}
