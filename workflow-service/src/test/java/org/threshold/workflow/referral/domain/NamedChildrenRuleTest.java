package org.threshold.workflow.referral.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.domain.OtherChildren.Answer;

/** L-3.1.22: children of whom somebody told become people on record. */
class NamedChildrenRuleTest {

    private static final OtherChildren TWO = said(Answer.YES, OptionalInt.of(2), "Zora and Max");

    @Test
    @Requirement("L-3.1.22")
    void while_fewer_are_on_record_than_were_told_of_somebody_records_them() {
        assertThat(NamedChildrenRule.toRecord(TWO, 0)).isTrue();
        assertThat(NamedChildrenRule.toRecord(TWO, 1)).isTrue();
        assertThat(NamedChildrenRule.toRecord(TWO, 2)).isFalse();
    }

    @Test
    void a_name_without_a_number_is_one_child_at_least() {
        var named = said(Answer.YES, OptionalInt.empty(), "Zora");

        assertThat(NamedChildrenRule.toRecord(named, 0)).isTrue();
        assertThat(NamedChildrenRule.toRecord(named, 1)).isFalse();
    }

    @Test
    void without_a_name_or_a_number_nobody_can_be_recorded() {
        assertThat(NamedChildrenRule.toRecord(said(Answer.YES, OptionalInt.empty(), " "), 0))
                .isFalse();
        assertThat(NamedChildrenRule.toRecord(said(Answer.NO, OptionalInt.empty(), ""), 0))
                .isFalse();
    }

    @Test
    void it_does_not_end_while_one_is_missing_without_a_reason() {
        assertThat(NamedChildrenRule.refusals(TWO, 1, " "))
                .extracting(Refusal::field)
                .containsExactly("why");
        assertThat(NamedChildrenRule.refusals(TWO, 1, "Max lives abroad.")).isEmpty();
        assertThat(NamedChildrenRule.refusals(TWO, 2, "")).isEmpty();
    }

    private static OtherChildren said(Answer answer, OptionalInt number, String names) {
        return new OtherChildren(answer, number, names);
    }
}
