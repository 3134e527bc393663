package org.threshold.notification.delivery.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class LaneTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void as_many_attempts_as_it_is_wide_are_under_way_at_most() {
        Lane lane = new Lane(200, NOW);
        enter(lane, Lane.WIDTH);

        assertThat(lane.free(200, NOW)).isZero();
        assertThatIllegalStateException().isThrownBy(lane::enter);

        lane.leave();
        assertThat(lane.free(200, NOW)).isEqualTo(1);
    }

    @Test
    void an_agency_is_sent_no_more_in_a_second_than_it_wants() {
        Lane lane = new Lane(2, NOW);

        assertThat(lane.free(2, NOW)).isEqualTo(2);
        through(lane, 2);
        assertThat(lane.free(2, NOW)).isZero();
        assertThat(lane.free(2, NOW.plusMillis(499))).isZero();
        assertThat(lane.free(2, NOW.plusMillis(500))).isEqualTo(1);
        through(lane, 1);
        assertThat(lane.free(2, NOW.plusMillis(900))).isZero();
    }

    @Test
    void what_was_not_used_lasts_for_one_second_and_no_longer() {
        Lane lane = new Lane(1, NOW);
        through(lane, 1);

        assertThat(lane.free(1, NOW.plusSeconds(3600))).isEqualTo(1);
    }

    @Test
    void another_rate_counts_from_when_it_is_entered() {
        Lane lane = new Lane(8, NOW);

        assertThat(lane.free(1, NOW)).isEqualTo(1);
        through(lane, 1);
        assertThat(lane.free(2, NOW.plusMillis(500))).isEqualTo(1);
    }

    @Test
    void a_clock_that_is_set_back_takes_nothing_away() {
        Lane lane = new Lane(2, NOW);

        assertThat(lane.free(2, NOW.minusSeconds(60))).isEqualTo(2);
        through(lane, 2);
        assertThat(lane.free(2, NOW.minusSeconds(59))).isEqualTo(2);
    }

    private static void enter(Lane lane, int attempts) {
        for (int attempt = 0; attempt < attempts; attempt++) {
            lane.enter();
        }
    }

    private static void through(Lane lane, int attempts) {
        for (int attempt = 0; attempt < attempts; attempt++) {
            lane.enter();
            lane.leave();
        }
    }
}
