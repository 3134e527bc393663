package org.threshold.workflow.investigation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.workflow.deadlines.LimitCode;

/** L-3.1.6b: traces within 24 hours, accounts within 48. */
class ActionTypeTest {

    @ParameterizedTest
    @EnumSource(names = {"ABE_INTERVIEW", "WITNESS_STATEMENT", "SUSPECT_INTERVIEW", "PUT_TO_THEM"})
    void an_account_has_the_limit_of_witnesses(ActionType type) {
        assertThat(type.limit()).isEqualTo(LimitCode.WITNESS_ACTION);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ABE_INTERVIEW", "WITNESS_STATEMENT", "SUSPECT_INTERVIEW", "PUT_TO_THEM"})
    void everything_else_has_the_forensic_limit(ActionType type) {
        assertThat(type.limit()).isEqualTo(LimitCode.FORENSIC_ACTION);
    }

    @Test
    void people_put_every_type_on_the_list_but_the_list_itself() {
        assertThat(ActionType.onList())
                .hasSize(10)
                .doesNotContain(ActionType.ACTION_LIST, ActionType.PUT_TO_THEM);
    }
}
