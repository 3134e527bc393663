package org.threshold.workflow.safety.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.safety.domain.Given.MORNING;
import static org.threshold.workflow.safety.domain.Given.hours;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
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

    @Test
    @Requirement("R-TVP-6a")
    void no_plan_ends_while_the_rank_of_the_night_is_not_confirmed_and_it_may_carry_on() {
        var later = new Expiry.At(hours(1));

        assertThat(fields(saying(Outcome.ENDS, RankAnswer.NOT_SAID), true)).containsExactly("rank");
        assertThat(fields(saying(Outcome.ENDS, RankAnswer.CONFIRMED), true)).isEmpty();
        assertThat(fields(saying(Outcome.ENDS, RankAnswer.NOT_SUPERVISING), true)).isEmpty();
        var on = new PlanReview(Outcome.CARRIES_ON, "Half.", "", later, RankAnswer.NOT_SAID);
        assertThat(fields(on, true)).isEmpty();
    }

    private static PlanReview saying(Outcome outcome, RankAnswer rank) {
        return new PlanReview(outcome, "All of it.", "", new Expiry.NotSaid(), rank);
    }

    private static List<String> fields(Outcome outcome, String done, Expiry until) {
        return fields(new PlanReview(outcome, done, "", until, RankAnswer.NOT_SAID), false);
    }

    private static List<String> fields(PlanReview review, boolean rankOpen) {
        return ReviewRule.refusals(review, MORNING, rankOpen).stream().map(Refusal::field).toList();
    }
}
