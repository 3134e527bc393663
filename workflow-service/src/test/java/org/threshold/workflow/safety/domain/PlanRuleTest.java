package org.threshold.workflow.safety.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.safety.domain.Given.MORNING;
import static org.threshold.workflow.safety.domain.Given.hours;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.safety.domain.PlanGiven.Expiry;
import org.threshold.workflow.safety.domain.PlanGiven.Tonight;

/** R-TVP-6c: what a plan for the night has to hold. */
class PlanRuleTest {

    @Test
    void a_whole_plan_is_one() {
        assertThat(fields(Given.plan(), MORNING)).isEmpty();
    }

    @Test
    void no_plan_lacks_everything() {
        var nothing = new PlanGiven("", List.of(), " ", "", new Expiry.NotSaid());

        assertThat(fields(nothing, MORNING))
                .containsExactly(
                        "plan.risks",
                        "plan.actions",
                        "plan.whereabouts",
                        "plan.contingency",
                        "plan.expiresAt");
    }

    @Test
    void an_action_that_nobody_does_is_none() {
        var plan =
                new PlanGiven(
                        "Risk.",
                        List.of(new Tonight("Visit", "EDT"), new Tonight("Ring", " ")),
                        "Ward",
                        "Ring",
                        new Expiry.At(hours(15)));

        assertThat(fields(plan, MORNING)).containsExactly("plan.actions[1]");
    }

    @Test
    void an_expiry_is_later_than_now() {
        assertThat(fields(Given.plan(), hours(15).minusSeconds(1))).isEmpty();
        assertThat(fields(Given.plan(), hours(15))).containsExactly("plan.expiresAt");
    }

    private static List<String> fields(PlanGiven plan, Instant now) {
        return PlanRule.refusals(plan, now).stream().map(Refusal::field).toList();
    }
}
