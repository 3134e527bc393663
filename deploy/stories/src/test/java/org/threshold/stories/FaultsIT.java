package org.threshold.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.threshold.local.faults.Faults;

/** As {@code deploy/faults} does, for less long: {@code -Dthreshold.faults.seconds=60} for all. */
@Order(5)
class FaultsIT {

    private static final Duration WINDOW =
            Duration.ofSeconds(Integer.getInteger("threshold.faults.seconds", 12));

    @Test
    void nothing_is_lost_or_done_twice_while_the_engine_or_kafka_is_away() {
        assertThat(Faults.run(WholeStack.settings(), WINDOW, System.out)).isEmpty();
    }
}
