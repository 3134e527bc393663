package org.threshold.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.HdrHistogram.EncodableHistogram;
import org.HdrHistogram.HistogramLogReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked for, what is read of the machine and of the databases, and what is kept. */
class MeasuringTest {

    @Test
    void a_quick_plan_is_one_round_and_other_words_are_not_understood() {
        assertThat(Plan.of(List.of("--quick"))).get().extracting(Plan::rounds).isEqualTo(1);
        assertThat(Plan.of(List.of())).get().extracting(Plan::rounds).isEqualTo(5);
        assertThat(Plan.of(List.of("--quik"))).isEmpty();
        assertThat(Plan.of(List.of("--quick", "5"))).isEmpty();
    }

    @Test
    void of_an_agency_that_hangs_nothing_is_counted_and_of_all_others_everything() {
        assertThat(HangingAgency.others(List.of("police", "health-visiting", "gp")))
                .containsExactly("police", "gp");
    }

    @Test
    void a_core_that_waits_for_the_disk_is_idle() {
        long[] before = {100, 0, 100, 1_000, 50, 0, 0, 0};
        long[] after = {120, 0, 105, 1_060, 65, 0, 0, 0};

        assertThat(Busy.busy(before, after)).isEqualTo("25%");
        assertThat(Busy.busy(new long[0], new long[0])).isEqualTo("an unknown share");
    }

    @Test
    void instants_are_read_as_PostgreSQL_writes_them() {
        assertThat(Deliveries.instant("2026-11-25 17:24:28.051234+00"))
                .isEqualTo("2026-11-25T17:24:28.051234Z");
        assertThat(Deliveries.instant("2026-07-01 10:00:00+01")).isEqualTo("2026-07-01T09:00:00Z");
    }

    @Test
    void every_histogram_is_kept_and_can_be_read_again(@TempDir Path data) throws Exception {
        var results = new Results();
        var samples = new Samples(new Schedule(10, 0, 1));
        samples.done(0, 7_000_000);
        results.add("referral: POST to 201", 10, samples);
        results.note("fsync on");

        Path folder = results.write(data, Instant.parse("2026-11-25T17:24:28.5Z"));

        assertThat(folder).isEqualTo(data.resolve("bench/2026-11-25T17-24-28Z"));
        assertThat(Files.readString(folder.resolve("table.txt")))
                .startsWith("fsync on")
                .contains("referral: POST to 201");
        try (var reader =
                new HistogramLogReader(
                        folder.resolve("referral-post-to-201-at-10.hlog").toFile())) {
            EncodableHistogram histogram = reader.nextIntervalHistogram();
            assertThat(histogram.getMaxValueAsDouble()).isBetween(7_000.0, 7_010.0);
        }
    }
}
