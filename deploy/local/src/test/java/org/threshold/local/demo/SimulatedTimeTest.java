package org.threshold.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulatedTimeTest {

    /** Wednesday 25 November 2026, a quarter past three in the afternoon. */
    private static final Instant NOW = Instant.parse("2026-11-25T15:15:00Z");

    @ParameterizedTest
    @CsvSource({
        "PT30M, 2026-11-25T15:45:00Z",
        "tuesday 10:15, 2026-12-01T10:15:00Z",
        "wednesday 15:15, 2026-12-02T15:15:00Z",
        "wednesday 15:16, 2026-11-25T15:16:00Z",
        "2026-11-27T09:00:00Z, 2026-11-27T09:00:00Z",
        "2026-11-27T09:00:00Z PT1M, 2026-11-27T09:01:00Z",
        "2026-11-27T09:00:00Z -PT1M, 2026-11-27T08:59:00Z",
    })
    void a_wish_names_an_instant(String wish, Instant target) {
        assertThat(SimulatedTime.target(wish, NOW)).isEqualTo(target);
    }

    /** Half an hour after midnight in England, which is the day before by UTC. */
    @Test
    void the_day_is_that_of_the_clock_in_england() {
        var kept = SimulatedTime.asAnswer(Instant.parse("2026-07-06T23:30:00Z"));

        assertThat(kept.at("/today")).isEqualTo("2026-07-07");
    }

    @Test
    void what_is_kept_of_a_moment_is_its_minute_its_day_and_the_end_of_that() {
        var kept = SimulatedTime.asAnswer(Instant.parse("2026-07-06T10:00:05.7Z"));

        assertThat(kept.at("/now")).isEqualTo("2026-07-06T10:00:00Z");
        assertThat(kept.at("/today")).isEqualTo("2026-07-06");
        assertThat(kept.at("/endOfDay")).isEqualTo("2026-07-06T22:59:00Z");
    }
}
