package org.threshold.workflow.safety.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.safety.domain.Given.MORNING;
import static org.threshold.workflow.safety.domain.Given.hours;

import org.junit.jupiter.api.Test;

/** From when a plan that carries on is due again. */
class ReviewAnchorTest {

    @Test
    void a_plan_reviewed_early_is_not_due_again_the_same_morning() {
        assertThat(ReviewAnchor.next(MORNING, hours(1))).isEqualTo(hours(1));
    }

    @Test
    void a_plan_reviewed_late_is_due_again_after_that_review() {
        assertThat(ReviewAnchor.next(hours(2), hours(1))).isEqualTo(hours(2));
    }
}
