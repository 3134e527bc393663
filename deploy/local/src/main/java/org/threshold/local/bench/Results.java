package org.threshold.local.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.HdrHistogram.HistogramLogWriter;

/** Everything that was measured, in the order in which it was measured first. */
final class Results {

    private final Map<String, Series> series = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();

    /** One round of one thing at one rate. */
    boolean add(String what, double offered, Samples round) {
        Series all =
                series.computeIfAbsent(what + " at " + offered, _ -> new Series(what, offered));
        all.add(round);
        return all.isKept();
    }

    void note(String line) {
        notes.add(line);
    }

    boolean hasFailures() {
        return series.values().stream().anyMatch(one -> !one.failures().isEmpty());
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(notes);
        lines.add("");
        lines.add(Series.head());
        series.values().stream().map(Series::row).forEach(lines::add);
        return lines;
    }

    /**
     * Writes the table, the notes and a histogram log of each series.
     *
     * @return the folder, which is made
     */
    Path write(Path data, Instant at) {
        Path folder =
                data.resolve("bench")
                        .resolve(at.truncatedTo(ChronoUnit.SECONDS).toString().replace(':', '-'));
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve("table.txt"), lines());
            for (Series one : series.values()) {
                histogram(folder.resolve(fileName(one)), one, at);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return folder;
    }

    static String fileName(Series one) {
        return "%s-at-%.0f.hlog"
                .formatted(
                        one.what().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"),
                        one.offered());
    }

    private static void histogram(Path file, Series one, Instant at) throws IOException {
        try (var out = new PrintStream(Files.newOutputStream(file), false)) {
            var writer = new HistogramLogWriter(out);
            writer.outputComment("microseconds; " + one.row().strip());
            writer.outputComment("kept in each round: " + one.keptPerRound());
            writer.outputLogFormatVersion();
            writer.outputLegend();
            var histogram = one.micros();
            histogram.setStartTimeStamp(at.toEpochMilli());
            histogram.setEndTimeStamp(at.toEpochMilli());
            writer.outputIntervalHistogram(histogram);
        }
    }
}
