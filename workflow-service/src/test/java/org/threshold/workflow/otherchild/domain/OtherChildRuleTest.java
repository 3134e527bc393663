package org.threshold.workflow.otherchild.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.trace.Requirement;
import org.threshold.workflow.otherchild.OtherChildOutcome;
import org.threshold.workflow.otherchild.domain.OtherChild.Decision;
import org.threshold.workflow.platform.Refusal;

class OtherChildRuleTest {

    @ParameterizedTest
    @EnumSource(
            value = OtherChildOutcome.class,
            names = {"SECTION_17", "NO_ACTION"})
    @Requirement("L-3.1.8")
    void less_than_an_enquiry_needs_a_reason_for_this_child(OtherChildOutcome outcome) {
        assertThat(OtherChildRule.refusals(new Decision(outcome, " ")))
                .extracting(Refusal::field)
                .containsExactly("reason");
        assertThat(OtherChildRule.refusals(new Decision(outcome, "Seen, and well."))).isEmpty();
    }

    @Test
    void suspicion_waits_for_no_words() {
        assertThat(OtherChildRule.refusals(new Decision(OtherChildOutcome.SECTION_47, "")))
                .isEmpty();
    }
}
