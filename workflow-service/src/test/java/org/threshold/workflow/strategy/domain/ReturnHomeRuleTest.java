package org.threshold.workflow.strategy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.strategy.domain.Given.BABY;
import static org.threshold.workflow.strategy.domain.Given.decision;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.strategy.Fact;
import org.threshold.workflow.strategy.ReturnHome;
import org.threshold.workflow.strategy.ReturnHome.Basis;
import org.threshold.workflow.strategy.ReturnHome.Belief;
import org.threshold.workflow.strategy.ReturnHome.Grounds;
import org.threshold.workflow.strategy.ReturnHome.PerpetratorStatus;

/** L-3.1.7 and R-4.2-3d: what a meeting records before a child may return home. */
class ReturnHomeRuleTest {

    private static final Discussion INJURED =
            Given.with(Given.discussion(), Given.scope(Fact.INJURY));

    @Test
    void an_injured_child_does_not_return_when_nothing_is_said() {
        assertThat(pulledUp(INJURED, new ReturnHome.NotInQuestion()))
                .isEqualTo(new ReturnHome.DoesNotReturn());
        assertThat(
                        pulledUp(
                                Given.with(Given.discussion(), Given.scope(Fact.IN_HOSPITAL)),
                                new ReturnHome.NotInQuestion()))
                .isEqualTo(new ReturnHome.DoesNotReturn());
    }

    @Test
    void where_a_child_is_neither_injured_nor_in_hospital_nothing_is_in_question() {
        assertThat(pulledUp(Given.discussion(), new ReturnHome.NotInQuestion()))
                .isEqualTo(new ReturnHome.NotInQuestion());
    }

    @Test
    void what_the_meeting_said_stands() {
        var may = returns("Mother", belief(Basis.PROFESSIONAL_OPINION, ""));

        assertThat(pulledUp(INJURED, may)).isEqualTo(may);
    }

    @Test
    @Requirement({"F-1.3.7", "R-4.2-3d"})
    void a_return_that_rests_on_assumption_alone_is_refused() {
        assertThat(fields(returns("Grandmother", belief(Basis.ASSUMPTION, ""))))
                .containsExactly("children[0].returnHome.protective");
    }

    @Test
    @Requirement("R-4.2-3d")
    void a_fact_without_a_source_is_an_assumption() {
        assertThat(fields(returns("Grandmother", belief(Basis.FACT, " "))))
                .containsExactly("children[0].returnHome.protective");
    }

    @Test
    void a_return_needs_the_list_of_those_who_had_care() {
        var opinion = belief(Basis.PROFESSIONAL_OPINION, "");

        assertThat(fields(returns(" ", opinion))).containsExactly("children[0].returnHome.hadCare");
    }

    @Test
    void a_return_on_a_fact_or_an_opinion_is_recorded() {
        assertThat(fields(returns("Mother", belief(Basis.FACT, "police interview")))).isEmpty();
        assertThat(fields(returns("Mother", belief(Basis.PROFESSIONAL_OPINION, "")))).isEmpty();
    }

    private static ReturnHome pulledUp(Discussion discussion, ReturnHome said) {
        return ReturnHomeRule.pulledUp(discussion, List.of(decision(BABY, said)))
                .getFirst()
                .returnHome();
    }

    private static Belief belief(Basis basis, String source) {
        return new Belief("She called for help at once.", basis, source);
    }

    private static ReturnHome returns(String carer, Belief belief) {
        return new ReturnHome.MayReturn(
                new Grounds(
                        PerpetratorStatus.UNKNOWN,
                        List.of(carer),
                        List.of(belief),
                        List.of(),
                        true,
                        Optional.empty()));
    }

    private static List<String> fields(ReturnHome returnHome) {
        return ReturnHomeRule.refusals(List.of(decision(BABY, returnHome))).stream()
                .map(Refusal::field)
                .toList();
    }
}
