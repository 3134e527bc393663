package org.threshold.workflow.safety.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threshold.workflow.strategy.ReturnHome.PerpetratorStatus;

/** When the service manager has to approve a return home (L-3.1.7). */
class ApprovalRuleTest {

    @ParameterizedTest
    @CsvSource({
        "UNKNOWN, true, true",
        "UNKNOWN, false, false",
        "POOL_OF_CARERS, true, true",
        "POOL_OF_CARERS, false, false",
        "KNOWN_AND_EXCLUDED, true, false",
        "KNOWN_AND_EXCLUDED, false, false",
        "KNOWN_IN_HOME, true, true",
        "KNOWN_IN_HOME, false, true"
    })
    void an_approval_is_needed_where_it_is_not_known_who_harmed_a_young_child(
            PerpetratorStatus perpetrator, boolean young, boolean needed) {
        assertThat(ApprovalRule.needed(perpetrator, young)).isEqualTo(needed);
    }
}
