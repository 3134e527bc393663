package org.threshold.workflow.strategy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.strategy.domain.Given.BABY;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.NamedRisk;
import org.threshold.workflow.strategy.NamedRisk.Evidence;
import org.threshold.workflow.strategy.NamedRisk.Harm;
import org.threshold.workflow.strategy.NamedRisk.Level;

/** A risk that a meeting named has to say what it is, and no more than that (R-C&F-11). */
class NamedRiskRuleTest {

    private static final CaseRef ELSEWHERE = new CaseRef("CP-9999");

    @Test
    @Requirement("R-C&F-11")
    void what_it_is_suffices_and_without_it_there_is_no_risk() {
        assertThat(refused(named("Feeds are missed.", Optional.empty()))).isEmpty();
        assertThat(refused(named("Feeds are missed.", Optional.of(BABY)))).isEmpty();
        assertThat(refused(named(" ", Optional.empty()))).containsExactly("named[0].words");
    }

    @Test
    void a_child_of_another_discussion_is_none_of_this_one() {
        assertThat(refused(named("Feeds are missed.", Optional.of(ELSEWHERE))))
                .containsExactly("named[0].caseRef");
    }

    @Test
    @Requirement("R-C&F-11")
    void the_minutes_have_it_with_its_three_axes_apart() {
        assertThat(
                        new NamedRisk(
                                        "Feeds are missed.",
                                        Optional.of(BABY),
                                        Harm.NEGLECT,
                                        Level.HIGH,
                                        Evidence.LITTLE)
                                .line())
                .isEqualTo("Neglect, high, little evidence (CP-2041): Feeds are missed.");
    }

    private static NamedRisk named(String words, Optional<CaseRef> child) {
        return new NamedRisk(words, child, Harm.NOT_SAID, Level.NOT_SAID, Evidence.NOT_SAID);
    }

    private static List<String> refused(NamedRisk risk) {
        return NamedRiskRule.refusals(Given.discussion(), List.of(risk)).stream()
                .map(Refusal::field)
                .toList();
    }
}
