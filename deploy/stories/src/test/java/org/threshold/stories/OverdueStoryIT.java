package org.threshold.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(3)
class OverdueStoryIT {

    @Test
    void what_nobody_does_climbs_to_the_top_of_its_chain_rung_by_rung() {
        assertThat(WholeStack.play("baby-e", "--no-human").differences()).isZero();
    }
}
