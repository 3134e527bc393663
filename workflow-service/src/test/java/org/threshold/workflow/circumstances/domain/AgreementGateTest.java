package org.threshold.workflow.circumstances.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.platform.Refusal;

class AgreementGateTest {

    private static final Actor WORKER = staff(1);
    private static final Actor MANAGER = staff(2);

    @Test
    void another_manager_agrees_without_a_reason() {
        assertThat(fields(MANAGER, Optional.of(true), " ")).isEmpty();
    }

    @Test
    void not_to_agree_needs_a_reason() {
        assertThat(fields(MANAGER, Optional.of(false), " ")).containsExactly("reason");
        assertThat(fields(MANAGER, Optional.of(false), "She sees the baby.")).isEmpty();
    }

    @Test
    void an_answer_is_needed() {
        assertThat(fields(MANAGER, Optional.empty(), "Why?")).containsExactly("agreed");
    }

    @Test
    void nobody_agrees_with_themself_but_may_have_them_told() {
        assertThat(fields(WORKER, Optional.of(true), "")).containsExactly("agreed");
        assertThat(fields(WORKER, Optional.of(false), "A mistake.")).isEmpty();
    }

    @Test
    void why_they_are_told_unless_somebody_agrees_is_said() {
        assertThat(AgreementGate.refusals(WORKER, Optional.of(true), "", WORKER).getFirst())
                .extracting(Refusal::problem)
                .asString()
                .contains("recommendation Children and Families 4");
    }

    private static List<String> fields(Actor who, Optional<Boolean> agreed, String reason) {
        return AgreementGate.refusals(who, agreed, reason, WORKER).stream()
                .map(Refusal::field)
                .toList();
    }

    private static Actor staff(int number) {
        return new Actor(
                new StaffId(new UUID(0, number)),
                Agency.CHILDRENS_SOCIAL_CARE,
                Set.of(Role.TEAM_MANAGER));
    }
}
