package org.threshold.notification.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CircuitTest {

    private final Circuit circuit = new Circuit();

    @Test
    void while_the_broker_answers_nothing_is_held_back() {
        assertThat(circuit.pause()).isEqualTo(Duration.ZERO);
        assertThat(circuit.allowance(200)).isEqualTo(200);
    }

    @Test
    void the_pause_doubles_with_each_failure_and_stays_at_four_seconds() {
        assertThat(pauseAfter(1)).isEqualTo(Duration.ofMillis(250));
        assertThat(pauseAfter(2)).isEqualTo(Duration.ofMillis(500));
        assertThat(pauseAfter(5)).isEqualTo(Duration.ofSeconds(4));
        assertThat(pauseAfter(50)).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void after_a_failure_one_record_finds_out_and_a_success_lets_all_go() {
        circuit.failed();
        assertThat(circuit.allowance(200)).isEqualTo(1);

        circuit.succeeded();
        assertThat(circuit.allowance(200)).isEqualTo(200);
    }

    private static Duration pauseAfter(int failures) {
        Circuit circuit = new Circuit();
        for (int i = 0; i < failures; i++) {
            circuit.failed();
        }
        return circuit.pause();
    }
}
