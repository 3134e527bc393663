package org.threshold.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(1)
class TwoHouseholdsStoryIT {

    @Test
    void the_children_of_both_households_are_found_decided_for_and_told_of_each_to_its_own() {
        assertThat(WholeStack.play("two-households").differences()).isZero();
    }
}
