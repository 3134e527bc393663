package org.threshold.notification.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsTest {

    private Instant now = Instant.parse("2026-11-23T09:00:00Z");
    private final Ids ids = new TimeOrderedIds(() -> now);

    @Test
    void an_id_says_version_7_and_when_it_was_made() {
        UUID id = ids.next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(now.toEpochMilli());
    }

    @Test
    void ids_of_one_instant_are_in_order_and_all_different() {
        UUID last = ids.next();
        for (int i = 0; i < 10_000; i++) {
            UUID next = ids.next();
            assertThat(next.toString()).isGreaterThan(last.toString());
            last = next;
        }
    }

    @Test
    void a_clock_that_steps_back_does_not_disturb_the_order() {
        UUID before = ids.next();
        now = now.minusSeconds(5);

        assertThat(ids.next().toString()).isGreaterThan(before.toString());
    }
}
