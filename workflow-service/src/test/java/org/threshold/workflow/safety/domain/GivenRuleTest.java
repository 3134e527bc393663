package org.threshold.workflow.safety.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.platform.CriticalThinking;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.safety.domain.ReturnHomeGiven.DoesNotReturn;
import org.threshold.workflow.safety.domain.ReturnHomeGiven.Home;
import org.threshold.workflow.safety.domain.ReturnHomeGiven.Returns;

/** What has to be said with a decision on a return home. */
class GivenRuleTest {

    private static final List<String> SURVEY = List.of("second skeletal survey");

    @Test
    void that_a_child_does_not_return_needs_only_a_reason() {
        assertThat(
                        fields(
                                new ReturnHomeGiven(
                                        new DoesNotReturn(), "Too early.", CriticalThinking.NONE),
                                SURVEY))
                .isEmpty();
        assertThat(
                        fields(
                                new ReturnHomeGiven(
                                        new DoesNotReturn(), " ", CriticalThinking.NONE),
                                SURVEY))
                .containsExactly("reason");
    }

    @Test
    void a_return_says_where_to_and_to_whom() {
        assertThat(fields(returns("", " ", ""), List.of())).containsExactly("place", "carers");
        assertThat(fields(returns("Home", "Mother", ""), List.of())).isEmpty();
    }

    @Test
    void a_return_before_all_investigations_are_complete_says_why() {
        assertThat(fields(returns("Home", "Mother", ""), SURVEY)).containsExactly("despite");
        assertThat(fields(returns("Home", "Mother", "He has left the country."), SURVEY)).isEmpty();
    }

    @Test
    void the_outstanding_investigations_are_named() {
        var refusal = GivenRule.refusals(returns("Home", "Mother", ""), SURVEY).getFirst();

        assertThat(refusal.problem()).contains("second skeletal survey").contains("3.1.7");
    }

    private static ReturnHomeGiven returns(String place, String carers, String despite) {
        return new ReturnHomeGiven(
                new Returns(new Home(place, carers, ""), despite),
                "The meeting agreed.",
                CriticalThinking.NONE);
    }

    private static List<String> fields(ReturnHomeGiven given, List<String> outstanding) {
        return GivenRule.refusals(given, outstanding).stream().map(Refusal::field).toList();
    }
}
