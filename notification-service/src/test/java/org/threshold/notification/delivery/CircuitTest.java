package org.threshold.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.notification.delivery.Circuit.Open;

class CircuitTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final DeliveryId PROBE = id(99);

    @Test
    void five_messages_that_meet_a_failure_hold_the_next_back() {
        Circuit four = failing(4);
        Circuit five = failing(5);

        assertThat(four.open()).isEmpty();
        assertThat(four.admits(PROBE)).isTrue();
        assertThat(five.open()).get().extracting(Open::since).isEqualTo(NOW);
        assertThat(five.admits(PROBE)).isFalse();
    }

    @Test
    void one_message_that_a_system_breaks_over_holds_back_no_other() {
        Circuit circuit = Circuit.closed();
        for (int attempt = 0; attempt < 100; attempt++) {
            circuit = circuit.failed(id(attempt % 4), NOW);
        }

        assertThat(circuit.admits(PROBE)).isTrue();
    }

    @Test
    void after_a_pause_one_delivery_finds_out_and_no_other_is_tried_beside_it() {
        Circuit circuit = failing(5);
        Instant due = NOW.plusSeconds(5);

        assertThat(open(circuit).wantsProbe(due.minusMillis(1))).isFalse();
        assertThat(open(circuit).wantsProbe(due)).isTrue();

        Circuit probing = circuit.probing(PROBE, due);

        assertThat(probing.admits(PROBE)).isTrue();
        assertThat(probing.admits(id(1))).isFalse();
        assertThat(open(probing).wantsProbe(due)).isFalse();
    }

    @Test
    void the_pauses_grow_to_half_a_minute_so_that_a_p1_is_tried_within_its_two() {
        Circuit circuit = failing(5);
        Instant now = NOW;
        List<Duration> pauses = new ArrayList<>();
        for (int probe = 0; probe < 6; probe++) {
            Instant due = open(circuit).probeAt();
            pauses.add(Duration.between(now, due));
            circuit = circuit.probing(id(probe), due).failed(id(probe), due);
            now = due;
        }

        assertThat(pauses)
                .extracting(Duration::toSeconds)
                .containsExactly(5L, 10L, 20L, 30L, 30L, 30L);
        assertThat(open(circuit).since()).isEqualTo(NOW);
    }

    @Test
    void what_had_been_on_its_way_before_does_not_put_the_probe_off() {
        Circuit circuit = failing(5).failed(id(6), NOW.plusSeconds(4));

        assertThat(open(circuit).probeAt()).isEqualTo(NOW.plusSeconds(5));
    }

    @Test
    void a_probe_that_is_never_heard_of_again_is_followed_by_another() {
        Circuit probing = failing(5).probing(PROBE, NOW.plusSeconds(5));

        assertThat(open(probing).wantsProbe(NOW.plusSeconds(10))).isTrue();
    }

    @Test
    void a_probe_that_was_not_sent_after_all_leaves_the_next_to_find_out_at_once() {
        Instant due = NOW.plusSeconds(5);
        Circuit probing = failing(5).probing(PROBE, due);

        assertThat(open(probing.unused(PROBE, due)).wantsProbe(due)).isTrue();
        assertThat(probing.unused(PROBE, due).admits(PROBE)).isFalse();
        assertThat(open(probing.unused(id(1), due)).wantsProbe(due)).isFalse();
    }

    private static Circuit failing(int messages) {
        Circuit circuit = Circuit.closed();
        for (int message = 0; message < messages; message++) {
            circuit = circuit.failed(id(message), NOW);
        }
        return circuit;
    }

    private static Open open(Circuit circuit) {
        return circuit.open().orElseThrow();
    }

    private static DeliveryId id(int number) {
        return new DeliveryId(new UUID(0, number));
    }
}
