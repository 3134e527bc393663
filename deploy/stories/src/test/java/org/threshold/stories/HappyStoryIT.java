package org.threshold.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.threshold.local.demo.Outcome;

@Order(1)
class HappyStoryIT {

    @Test
    void everything_that_the_review_asks_for_happens_to_baby_e() {
        Outcome outcome = WholeStack.play("baby-e");

        assertThat(outcome.differences()).isZero();
        assertThat(outcome.steps()).isPositive();
        assertThat(outcome.observations()).isGreaterThan(outcome.steps());
    }
}
