package org.threshold.workflow.strategy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.strategy.domain.Given.BABY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.strategy.ChildDecision;
import org.threshold.workflow.strategy.ChildOutcome;
import org.threshold.workflow.strategy.Paediatric;
import org.threshold.workflow.strategy.ReturnHome;

/** L-3.1.8: the reason for each decision. */
class ReasonRuleTest {

    @Test
    void an_outcome_without_a_reason_is_refused() {
        assertThat(fields(" ", "Bruises.")).containsExactly("children[0].reason");
    }

    @Test
    @Requirement("L-3.1.8")
    void a_paediatric_answer_without_a_reason_is_refused() {
        assertThat(fields("Agreed.", "")).containsExactly("children[0].paediatricReason");
    }

    @Test
    void with_both_reasons_nothing_is_refused() {
        assertThat(fields("Agreed.", "Bruises.")).isEmpty();
    }

    private static List<String> fields(String reason, String paediatricReason) {
        var decision =
                new ChildDecision(
                        BABY,
                        new ChildOutcome.NoFurtherAction(),
                        reason,
                        new Paediatric(Paediatric.Answer.NOT_NEEDED, paediatricReason),
                        new ReturnHome.NotInQuestion());
        return ReasonRule.refusals(List.of(decision)).stream().map(Refusal::field).toList();
    }
}
