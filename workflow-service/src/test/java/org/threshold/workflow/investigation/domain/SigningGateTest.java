package org.threshold.workflow.investigation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.platform.Refusal;

class SigningGateTest {

    private static final List<EvidentialAction> OPEN =
            List.of(Given.action(ActionType.SCENE, Agency.POLICE));

    @Test
    void a_manager_signs_with_a_reason() {
        assertThat(SigningGate.refusals(OPEN, Optional.of(SigningSide.POLICE), "Gone.")).isEmpty();
    }

    @Test
    void why_two_managers_sign_is_said() {
        assertThat(SigningGate.refusals(OPEN, Optional.of(SigningSide.POLICE), "").getFirst())
                .extracting(Refusal::problem)
                .asString()
                .contains("lesson 3.1.6");
    }

    @Test
    void whoever_signs_for_neither_side_gives_no_reason_or_signs_for_nothing_is_told_so() {
        assertThat(SigningGate.refusals(List.of(), Optional.empty(), ""))
                .extracting(Refusal::field)
                .containsExactly("caseRef", "request", "reason");
    }
}
