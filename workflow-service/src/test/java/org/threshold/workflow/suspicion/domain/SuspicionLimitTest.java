package org.threshold.workflow.suspicion.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.referral.CaseRef;

/** How long a senior manager has (R-C&amp;F-10). */
class SuspicionLimitTest {

    @Test
    @Requirement("R-C&F-10")
    void the_red_path_and_an_injury_of_the_baby_have_the_short_limit() {
        assertThat(SuspicionLimit.of(Set.of(Circumstance.RED_PATH), List.of()))
                .isEqualTo(LimitCode.NOT_DEFINITE_RED);
        assertThat(SuspicionLimit.of(Set.of(), List.of(change(ChangeKind.NEW_INJURY))))
                .isEqualTo(LimitCode.NOT_DEFINITE_RED);
    }

    @Test
    void anything_else_has_the_long_one() {
        assertThat(
                        SuspicionLimit.of(
                                Set.of(Circumstance.DISCUSSION_OPEN),
                                List.of(change(ChangeKind.CARE_CONCERN))))
                .isEqualTo(LimitCode.NOT_DEFINITE);
    }

    private static NewChange change(ChangeKind kind) {
        return new NewChange(
                kind, "", List.of(new CaseRef("CP-2041")), ADecision.NOW, Map.of(), "");
    }
}
