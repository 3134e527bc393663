package org.threshold.local.bench;

import java.util.ArrayList;
import java.util.List;
import org.HdrHistogram.Histogram;

/** One thing at one rate, over all rounds. */
final class Series {

    /**
     * A rate counts as kept from this share of it on: the last answers come after the last shot.
     */
    private static final double KEPT_SHARE = 0.95;

    private static final double MICROS_IN_MILLI = 1000.0;
    private static final int DIGITS = 3;

    private final String what;
    private final double offered;
    private final Histogram micros = new Histogram(DIGITS);
    private final List<Double> kept = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    /**
     * @param offered how many were to be done in each second
     */
    Series(String what, double offered) {
        this.what = what;
        this.offered = offered;
    }

    void add(Samples round) {
        micros.add(round.micros());
        kept.add(round.keptPerSecond());
        failures.addAll(round.failures());
    }

    String what() {
        return what;
    }

    double offered() {
        return offered;
    }

    Histogram micros() {
        return micros.copy();
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    List<Double> keptPerRound() {
        return List.copyOf(kept);
    }

    /** The middle one of the rounds: the upper one of the two where they are even. */
    double kept() {
        List<Double> sorted = kept.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    }

    /** Whether the rate was kept and nothing failed. */
    boolean isKept() {
        return failures.isEmpty() && kept() >= KEPT_SHARE * offered;
    }

    static String head() {
        return "%-58s %9s %9s %9s %9s %9s %9s %7s   %s"
                .formatted(
                        "",
                        "offered/s",
                        "kept/s",
                        "p50 (ms)",
                        "p95 (ms)",
                        "p99 (ms)",
                        "max (ms)",
                        "count",
                        "");
    }

    String row() {
        return "%-58s %9.0f %9.1f %9.2f %9.2f %9.2f %9.2f %7d   %s"
                .formatted(
                        what,
                        offered,
                        kept(),
                        percentile(50),
                        percentile(95),
                        percentile(99),
                        percentile(100),
                        micros.getTotalCount(),
                        remark());
    }

    private double percentile(double percent) {
        return micros.getValueAtPercentile(percent) / MICROS_IN_MILLI;
    }

    private String remark() {
        if (!failures.isEmpty()) {
            return "%d failed: %s".formatted(failures.size(), failures.getFirst());
        }
        return isKept() ? "" : "not kept";
    }
}
