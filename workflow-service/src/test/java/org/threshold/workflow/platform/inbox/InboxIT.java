package org.threshold.workflow.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.platform.inbox.TakeIn.Replayed;

/** Records on a real database: once, in order per key, and nothing is dropped. */
class InboxIT {

    private static final String TOPIC = "threshold.notification-events";

    private final Heard heard = new Heard();

    @Test
    void records_of_a_key_are_applied_in_the_order_of_their_sequence() {
        take("a", "a1", 1);
        take("a", "a2", 2);

        assertThat(heard.all()).containsExactly("a1", "a2");
        assertThat(heard.alerts).isEmpty();
    }

    @Test
    void a_record_that_comes_again_changes_nothing() {
        take("a", "a1", 1);
        take("a", "a1", 1);

        assertThat(heard.all()).containsExactly("a1");
        assertThat(heard.inbox.parkedKeys()).isEmpty();
    }

    @Test
    void a_record_that_comes_twice_at_once_is_applied_once() throws Exception {
        List<Callable<Boolean>> both = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            both.add(
                    () -> {
                        take("a", "a1", 1);
                        return true;
                    });
        }
        try (var together = Executors.newFixedThreadPool(8)) {
            for (var each : together.invokeAll(both)) {
                each.get();
            }
        }

        assertThat(heard.all()).containsExactly("a1");
    }

    @Test
    void a_gap_parks_its_key_and_other_keys_go_on() {
        take("a", "a1", 1);
        take("a", "a3", 3);
        take("a", "a4", 4);
        take("b", "b1", 1);

        assertThat(heard.all()).containsExactly("a1", "b1");
        assertThat(heard.inbox.parkedKeys())
                .containsExactly(
                        new ParkedKey(TOPIC, "a", 2, 3, "the record before it is missing"));
        assertThat(heard.open).hasSize(1);
    }

    @Test
    void records_out_of_order_are_applied_in_order_as_soon_as_the_first_is_there() {
        take("a", "a3", 3);
        take("a", "a2", 2);
        take("a", "a1", 1);

        assertThat(heard.all()).containsExactly("a1", "a2", "a3");
        assertThat(heard.inbox.parkedKeys()).isEmpty();
        assertThat(heard.open).isEmpty();
    }

    @Test
    void a_record_that_cannot_be_handled_parks_its_key_and_leaves_no_trace_of_its_try() {
        heard.broken.add("a1");
        take("a", "a1", 1);
        take("a", "a2", 2);
        take("b", "b1", 1);

        assertThat(heard.all()).containsExactly("b1");
        assertThat(heard.inbox.parkedKeys())
                .singleElement()
                .satisfies(
                        parked -> {
                            assertThat(parked.records()).isEqualTo(2);
                            assertThat(parked.problem())
                                    .isEqualTo("it cannot be applied: IllegalStateException");
                        });
    }

    @Test
    void one_replay_applies_everything_that_waits_in_order_and_ends_the_alert() {
        heard.broken.add("a1");
        take("a", "a1", 1);
        take("a", "a2", 2);
        heard.broken.clear();

        assertThat(heard.takeIn.replay(key("a"))).isEqualTo(new Replayed(2, false));

        assertThat(heard.all()).containsExactly("a1", "a2");
        assertThat(heard.open).isEmpty();
    }

    @Test
    void a_replay_stops_at_what_still_cannot_be_handled_and_keeps_the_order() {
        heard.broken.add("a2");
        take("a", "a2", 2);
        take("a", "a3", 3);
        take("a", "a1", 1);

        assertThat(heard.takeIn.replay(key("a"))).isEqualTo(new Replayed(0, true));

        assertThat(heard.all()).containsExactly("a1");
        assertThat(heard.open).hasSize(1);
    }

    @Test
    void a_replay_passes_over_what_never_came_and_what_comes_of_it_later_is_parked_not_dropped() {
        take("a", "a2", 2);
        assertThat(heard.takeIn.replay(key("a"))).isEqualTo(new Replayed(1, false));

        take("a", "a1", 1);

        assertThat(heard.all()).containsExactly("a2");
        assertThat(heard.inbox.parkedKeys())
                .extracting(ParkedKey::problem)
                .containsExactly("another record had this place in the order");
        assertThat(heard.takeIn.replay(key("a"))).isEqualTo(new Replayed(1, false));
        assertThat(heard.all()).containsExactly("a2", "a1");
    }

    @Test
    void a_record_that_was_parked_and_comes_again_is_parked_once() {
        take("a", "a2", 2);
        take("a", "a2", 2);

        assertThat(heard.inbox.parkedKeys()).extracting(ParkedKey::records).containsExactly(1L);
    }

    @Test
    void after_a_replay_the_next_record_is_applied_as_it_comes() {
        take("a", "a2", 2);
        heard.takeIn.replay(key("a"));

        take("a", "a3", 3);

        assertThat(heard.all()).containsExactly("a2", "a3");
    }

    @Test
    void a_kind_of_event_that_nobody_knows_has_no_effect_and_its_key_goes_on() {
        String strange = Heard.body("a1", 1).replace(Heard.TYPE, "org.threshold.strange.v1");
        heard.takeIn.handle(heard.envelopes.read(key("a"), strange).orElseThrow());
        take("a", "a2", 2);

        assertThat(heard.all()).containsExactly("a2");
    }

    private void take(String key, String what, long sequence) {
        heard.takeIn.handle(
                heard.envelopes.read(key(key), Heard.body(what, sequence)).orElseThrow());
    }

    private static Arrival.Key key(String value) {
        return new Arrival.Key(TOPIC, value);
    }
}
