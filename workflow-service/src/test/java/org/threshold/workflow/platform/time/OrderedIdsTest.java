package org.threshold.workflow.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class OrderedIdsTest {

    private Instant now = Instant.parse("2026-11-24T09:00:00.123456Z");
    private final OrderedIds ids = new OrderedIds(() -> now);

    @Test
    void an_id_is_of_version_7_and_begins_with_the_millisecond() {
        var id = ids.next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(now.toEpochMilli());
    }

    @Test
    void ids_of_one_instant_keep_the_order_they_were_made_in() {
        var made = new ArrayList<UUID>();
        for (var i = 0; i < 10_000; i++) {
            made.add(ids.next());
        }

        assertThat(made).isSortedAccordingTo(Comparator.comparing(UUID::toString));
        assertThat(new HashSet<>(made)).hasSize(10_000);
    }

    @Test
    void a_clock_set_back_does_not_break_the_order() {
        var before = ids.next();

        now = now.minusSeconds(60);

        assertThat(ids.next().toString()).isGreaterThan(before.toString());
    }

    @Test
    void many_threads_get_no_id_twice() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = new ArrayList<Callable<UUID>>();
            for (var i = 0; i < 5_000; i++) {
                tasks.add(ids::next);
            }
            var made = new HashSet<UUID>();
            for (var result : threads.invokeAll(tasks)) {
                made.add(result.get());
            }

            assertThat(made).hasSize(5_000);
        }
    }

    @Test
    void business_time_is_real_time_unless_it_is_moved() {
        assertThat(new RealCaseClock(() -> now).now()).isEqualTo(now);
        assertThat(new WallTime().now()).isBetween(Instant.EPOCH, Instant.now());
    }
}
