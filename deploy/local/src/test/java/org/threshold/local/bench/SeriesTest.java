package org.threshold.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {

    private final Series series = new Series("referral", 100);

    @Test
    void percentiles_are_of_all_rounds_together_and_in_milliseconds() {
        series.add(round(50, 4));
        series.add(round(50, 8));

        assertThat(columns())
                .startsWith("referral", "100", "50.0", "4.00", "8.00", "8.00", "8.00", "100");
    }

    @Test
    void the_rate_is_that_of_the_middle_round() {
        series.add(round(100, 1));
        series.add(round(20, 1));
        series.add(round(98, 1));

        assertThat(series.kept()).isEqualTo(98.0);
        assertThat(series.isKept()).isTrue();
    }

    @Test
    void a_rate_is_not_kept_below_95_of_100() {
        series.add(round(94, 1));

        assertThat(series.isKept()).isFalse();
        assertThat(series.row()).endsWith("not kept");
    }

    @Test
    void a_rate_is_not_kept_when_something_failed() {
        Samples round = round(100, 1);
        round.failed("refused");
        series.add(round);

        assertThat(series.isKept()).isFalse();
        assertThat(series.row()).endsWith("1 failed: refused");
    }

    private List<String> columns() {
        return List.of(series.row().strip().split(" +", -1));
    }

    /** One second in which so many were answered, each after so long. */
    private static Samples round(int answered, int millis) {
        var samples = new Samples(new Schedule(100, 0, 100));
        for (int shot = 0; shot < answered; shot++) {
            samples.done(shot, Duration.ofMillis(millis).toNanos());
        }
        return samples;
    }
}
