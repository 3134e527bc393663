package org.threshold.workflow.strategy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.strategy.domain.Given.BABY;
import static org.threshold.workflow.strategy.domain.Given.POLICE_LEAD;
import static org.threshold.workflow.strategy.domain.Given.SOCIAL_CARE_LEADS;
import static org.threshold.workflow.strategy.domain.Given.decision;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.strategy.ChildOutcome;
import org.threshold.workflow.strategy.Lead;
import org.threshold.workflow.strategy.Means;

/** Rules.md, section 2: outcomes (c) to (e) state who leads. */
class LeadRuleTest {

    private static final Lead NAMELESS = new Lead(Agency.CHILDRENS_SOCIAL_CARE, " ");

    static Stream<ChildOutcome> led() {
        return Stream.of(
                new ChildOutcome.SingleAgencyEnquiry(SOCIAL_CARE_LEADS),
                new ChildOutcome.JointEnquiry(SOCIAL_CARE_LEADS),
                new ChildOutcome.JointEnquiry(POLICE_LEAD),
                new ChildOutcome.PoliceAlone(POLICE_LEAD),
                new ChildOutcome.NoFurtherAction(),
                new ChildOutcome.Section17(),
                new ChildOutcome.ImmediateProtection(Means.POLICE_PROTECTION),
                new ChildOutcome.Reconvene(Instant.EPOCH));
    }

    static Stream<ChildOutcome> notLed() {
        return Stream.of(
                new ChildOutcome.SingleAgencyEnquiry(NAMELESS),
                new ChildOutcome.SingleAgencyEnquiry(POLICE_LEAD),
                new ChildOutcome.JointEnquiry(NAMELESS),
                new ChildOutcome.JointEnquiry(new Lead(Agency.HOSPITAL, "Cem")),
                new ChildOutcome.PoliceAlone(SOCIAL_CARE_LEADS));
    }

    @ParameterizedTest
    @MethodSource("led")
    void an_outcome_that_is_led_by_its_agency_passes(ChildOutcome outcome) {
        assertThat(LeadRule.refusals(List.of(decision(BABY, outcome)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("notLed")
    void an_investigation_that_nobody_of_its_agency_leads_is_refused(ChildOutcome outcome) {
        assertThat(LeadRule.refusals(List.of(decision(BABY, outcome))))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("children[0].lead"));
    }
}
