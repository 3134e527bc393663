package org.threshold.workflow.investigation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.investigation.domain.Given.BABY;
import static org.threshold.workflow.investigation.domain.Given.SIBLING;

import java.util.List;
import org.junit.jupiter.api.Test;

class CasesRuleTest {

    @Test
    void an_item_that_names_no_child_is_about_all_of_them() {
        assertThat(CasesRule.chosen(Given.joint(BABY, SIBLING), List.of()))
                .containsExactly(BABY, SIBLING);
        assertThat(CasesRule.chosen(Given.joint(BABY, SIBLING), List.of(SIBLING)))
                .containsExactly(SIBLING);
    }

    @Test
    void a_child_that_is_not_covered_is_named() {
        assertThat(CasesRule.refusals(Given.joint(BABY), List.of(BABY, SIBLING)))
                .singleElement()
                .satisfies(one -> assertThat(one.problem()).contains("CP-2042"));
    }
}
