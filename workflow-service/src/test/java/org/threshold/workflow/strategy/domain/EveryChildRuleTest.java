package org.threshold.workflow.strategy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.strategy.domain.Given.BABY;
import static org.threshold.workflow.strategy.domain.Given.SIBLING;
import static org.threshold.workflow.strategy.domain.Given.decision;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.ChildDecision;
import org.threshold.workflow.strategy.ChildOutcome;
import org.threshold.workflow.strategy.domain.MeetingDecisions.Next;

/** L-3.1.8: a decision for each child. */
class EveryChildRuleTest {

    private static final ChildOutcome SECTION_17 = new ChildOutcome.Section17();

    @Test
    void a_decision_for_each_child_completes_the_meeting() {
        assertThat(refusals(decision(BABY, SECTION_17), decision(SIBLING, SECTION_17))).isEmpty();
    }

    @Test
    @Requirement({"L-3.1.8", "R-4.2-3b"})
    void a_sibling_without_a_decision_is_named() {
        assertThat(refusals(decision(BABY, SECTION_17)))
                .extracting(Refusal::problem)
                .containsExactly("The child of case CP-2042 has no decision yet.");
    }

    @Test
    void two_decisions_for_one_child_are_one_too_many() {
        assertThat(
                        refusals(
                                decision(BABY, SECTION_17),
                                decision(SIBLING, SECTION_17),
                                decision(BABY, SECTION_17)))
                .extracting(Refusal::field)
                .containsExactly("children[2].caseRef");
    }

    @Test
    void a_child_that_is_not_discussed_is_not_decided_for() {
        assertThat(
                        refusals(
                                decision(new CaseRef("CP-9"), SECTION_17),
                                decision(BABY, SECTION_17),
                                decision(SIBLING, SECTION_17)))
                .extracting(Refusal::field)
                .containsExactly("children[0].caseRef");
    }

    private static List<Refusal> refusals(ChildDecision... decisions) {
        return EveryChildRule.refusals(
                Given.discussion(),
                new MeetingDecisions(
                        List.of(decisions), List.of(), List.of(), new Next.Concluded()));
    }
}
