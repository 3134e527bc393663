package org.threshold.workflow.strategy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.strategy.ChildOutcome;

/** L-3.1.5: no meeting closes the concern about a mark that no clinician has named. */
class UncertainMarkRuleTest {

    @ParameterizedTest
    @MethodSource("closing")
    void a_held_mark_cannot_be_closed(ChildOutcome outcome) {
        var decision = Given.decision(Given.BABY, outcome);

        assertThat(UncertainMarkRule.refusals(List.of(decision), Set.of(Given.BABY)))
                .extracting(Refusal::field)
                .containsExactly("children[0].outcome");
        assertThat(UncertainMarkRule.refusals(List.of(decision), Set.of(Given.SIBLING))).isEmpty();
    }

    @Test
    void a_held_mark_can_be_investigated() {
        var joint =
                Given.decision(Given.BABY, new ChildOutcome.JointEnquiry(Given.SOCIAL_CARE_LEADS));

        assertThat(UncertainMarkRule.refusals(List.of(joint), Set.of(Given.BABY))).isEmpty();
    }

    @Test
    void a_child_that_only_a_mark_held_red_is_released_and_a_red_one_is_not() {
        var held = Given.discussion(Given.child(Given.BABY, Path.RED_HELD));
        var red = Given.discussion(Given.child(Given.BABY, Path.RED));

        assertThat(held.ruledOut(Given.BABY).anyRed()).isFalse();
        assertThat(held.ruledOut(Given.SIBLING).anyRed()).isTrue();
        assertThat(red.ruledOut(Given.BABY).anyRed()).isTrue();
    }

    static Stream<ChildOutcome> closing() {
        return Stream.of(new ChildOutcome.NoFurtherAction(), new ChildOutcome.Section17());
    }
}
