package org.threshold.workflow.agreement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.safety.domain.Given.assumed;
import static org.threshold.workflow.safety.domain.Given.mayReturn;
import static org.threshold.workflow.safety.domain.Given.quorate;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.strategy.DecidedForChild;
import org.threshold.workflow.strategy.ReturnHome.PerpetratorStatus;

/** Whether it is known who harmed a child, when an agreement is to be activated. */
class PerpetratorTest {

    private static final List<DecidedForChild> ASSUMED =
            List.of(quorate(2, assumed(PerpetratorStatus.KNOWN_AND_EXCLUDED)));

    @Test
    void what_a_meeting_recorded_with_its_source_is_known() {
        var decided = List.of(quorate(2, mayReturn(PerpetratorStatus.KNOWN_AND_EXCLUDED)));

        assertThat(Perpetrator.known(decided)).isTrue();
        assertThat(Perpetrator.alert(decided)).isEmpty();
    }

    @Test
    @Requirement("F-1.3.7")
    void what_it_only_assumed_is_not() {
        assertThat(Perpetrator.known(ASSUMED)).isFalse();
        assertThat(Perpetrator.alert(ASSUMED)).isPresent();
    }

    @Test
    @Requirement("F-1.3.7")
    void the_refusal_of_an_agreement_as_the_only_control_says_so() {
        var around =
                new Surroundings(
                        true, Perpetrator.known(ASSUMED), Set.of(), Perpetrator.alert(ASSUMED));

        assertThat(ActivationGate.refusals(Agreed.whole(), around, Agreed.bounds()))
                .extracting(Refusal::problem)
                .singleElement()
                .asString()
                .contains("cannot be the only control", "only assumed");
    }
}
