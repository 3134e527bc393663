package org.threshold.workflow.strategy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.strategy.domain.Given.BABY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.trace.Requirement;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.strategy.ChildDecision;
import org.threshold.workflow.strategy.ChildOutcome;
import org.threshold.workflow.strategy.Means;
import org.threshold.workflow.strategy.Paediatric;
import org.threshold.workflow.strategy.ReturnHome;

/** An agreement is not what protects a child at once. */
class ProtectionRuleTest {

    @Test
    @Requirement({"R-C&F-3", "L-3.1.23"})
    void a_voluntary_agreement_by_itself_is_no_immediate_protection() {
        List<Refusal> refusals = ProtectionRule.refusals(List.of(by(Means.VOLUNTARY_AGREEMENT)));

        assertThat(refusals).extracting(Refusal::field).containsExactly("children[0].means");
        assertThat(refusals.getFirst().remedy()).contains("ring 999 first", "the police");
    }

    @ParameterizedTest
    @EnumSource(value = Means.class, mode = EnumSource.Mode.EXCLUDE, names = "VOLUNTARY_AGREEMENT")
    void whatever_else_protects_is_taken(Means means) {
        assertThat(ProtectionRule.refusals(List.of(by(means)))).isEmpty();
    }

    private static ChildDecision by(Means means) {
        return new ChildDecision(
                BABY,
                new ChildOutcome.ImmediateProtection(means),
                "The baby is not safe at home.",
                new Paediatric(Paediatric.Answer.NOT_NEEDED, "Seen today."),
                new ReturnHome.NotInQuestion());
    }
}
