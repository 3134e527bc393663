package org.threshold.workflow.safety.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.safety.domain.Given.MORNING;
import static org.threshold.workflow.safety.domain.Given.hours;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.safety.domain.PlanGiven.Expiry;
import org.threshold.workflow.safety.domain.PlanReview.Outcome;

/** R-TVP-6c: what the daytime review of a plan has to say. */
class ReviewRuleTest {

    @Test
    void a_review_says_what_was_done() {
        assertThat(fields(Outcome.ENDS, " ", new Expiry.NotSaid())).containsExactly("done");
        assertThat(fields(Outcome.ENDS, "All of it.", new Expiry.NotSaid())).isEmpty();
    }

    @Test
    void a_plan_that_carries_on_says_until_when() {
        assertThat(fields(Outcome.CARRIES_ON, "Part of it.", new Expiry.NotSaid()))
                .containsExactly("until");
        assertThat(fields(Outcome.CARRIES_ON, "Part of it.", new Expiry.At(MORNING)))
                .containsExactly("until");
        assertThat(fields(Outcome.CARRIES_ON, "Part of it.", new Expiry.At(hours(1)))).isEmpty();
    }

    private static List<String> fields(Outcome outcome, String done, Expiry until) {
        return ReviewRule.refusals(new PlanReview(outcome, done, "", until), MORNING).stream()
                .map(Refusal::field)
                .toList();
    }
}
