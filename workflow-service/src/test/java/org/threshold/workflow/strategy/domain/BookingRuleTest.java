package org.threshold.workflow.strategy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.platform.Refusal;

/** When a meeting may be booked. */
class BookingRuleTest {

    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");
    private static final Instant DUE = Instant.parse("2026-11-23T23:59:00Z");

    @Test
    void a_meeting_is_booked_between_now_and_its_limit() {
        assertThat(fields(NOW, "Room 2", NOW)).isEmpty();
        assertThat(fields(DUE, "Room 2", NOW)).isEmpty();
        assertThat(fields(DUE.plusSeconds(1), "Room 2", NOW)).containsExactly("at");
        assertThat(fields(NOW.minusSeconds(1), "Room 2", NOW)).containsExactly("at");
    }

    @Test
    void once_the_limit_has_passed_any_later_time_will_do() {
        assertThat(fields(DUE.plusSeconds(3600), "Room 2", DUE)).isEmpty();
    }

    @Test
    void how_to_take_part_is_said() {
        assertThat(fields(DUE, " ", NOW)).containsExactly("join");
    }

    private static List<String> fields(Instant at, String join, Instant now) {
        return BookingRule.refusals(new Booking(at, join), DUE, now).stream()
                .map(Refusal::field)
                .toList();
    }
}
