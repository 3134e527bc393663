package org.threshold.workflow.discharge.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.deadlines.domain.Times.london;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.discharge.domain.ContingencyGate.Standing;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;

/** What is refused while a child that must not leave hospital has no plan (L-3.1.9). */
class ContingencyGateTest {

    private static final CaseRef BABY = new CaseRef("CP-2041");
    private static final Instant NOW = london("2026-11-26T14:00");

    @Test
    @Requirement("L-3.1.9")
    void without_a_plan_a_decision_is_refused() {
        assertThat(refusals(new Standing.Missing())).hasSize(1);
        assertThat(refusals(new Standing.RunOut())).hasSize(1);
        assertThat(refusals(new Standing.Missing()).getFirst().remedy()).contains("cannot wait");
    }

    @Test
    void with_a_plan_or_where_nobody_has_to_stay_it_is_not() {
        assertThat(refusals(new Standing.Carries())).isEmpty();
        assertThat(refusals(new Standing.NotNeeded())).isEmpty();
    }

    @Test
    void one_that_cannot_wait_goes_on_until_the_plan_is_due() {
        assertThat(refusals(new Standing.CannotWait(NOW.plusSeconds(1)))).isEmpty();
        assertThat(refusals(new Standing.CannotWait(NOW))).hasSize(1);
    }

    private static List<Refusal> refusals(Standing standing) {
        return ContingencyGate.refusals(BABY, standing, NOW);
    }
}
