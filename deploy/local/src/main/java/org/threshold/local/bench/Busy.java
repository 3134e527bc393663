package org.threshold.local.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * How busy the machine was from one moment to another, and which part of that was the generator.
 */
final class Busy {

    private static final Path STAT = Path.of("/proc/stat");
    private static final Path AVERAGE = Path.of("/proc/loadavg");

    /** Of the first line of {@code /proc/stat}: the words after its name that count idle time. */
    private static final List<Integer> IDLE = List.of(3, 4);

    /** User and system time, and what lies between; what follows is counted in these already. */
    private static final int KINDS = 8;

    private final long beganNanos = System.nanoTime();
    private final Duration own = own();
    private final long[] ticks = ticks();

    /** For people: of all cores together. */
    String sinceThen() {
        int cores = Runtime.getRuntime().availableProcessors();
        double spent = (double) own().minus(own).toNanos() / (System.nanoTime() - beganNanos);
        return "the load generator took %.0f%% of the %d cores; the machine was %s busy"
                .formatted(100 * spent / cores, cores, busy(ticks, ticks()));
    }

    /** The 1, 5 and 15 minutes' load averages; empty where the system does not say. */
    static String average() {
        String text = read(AVERAGE);
        return text.isEmpty() ? "not known" : String.join(" ", words(text).subList(0, 3));
    }

    /** The share of time in which a core was not idle. */
    static String busy(long[] before, long[] after) {
        long all = 0;
        long idle = 0;
        for (int kind = 0; kind < Math.min(before.length, after.length); kind++) {
            long spent = after[kind] - before[kind];
            all += spent;
            idle += IDLE.contains(kind) ? spent : 0;
        }
        return all == 0 ? "an unknown share" : "%.0f%%".formatted(100.0 * (all - idle) / all);
    }

    private static long[] ticks() {
        return read(STAT)
                .lines()
                .findFirst()
                .map(line -> words(line).stream().skip(1).limit(KINDS))
                .map(counts -> counts.mapToLong(Long::parseLong).toArray())
                .orElse(new long[0]);
    }

    private static List<String> words(String line) {
        return Arrays.stream(line.strip().split("\\s+", -1)).toList();
    }

    private static Duration own() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
