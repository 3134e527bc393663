package org.threshold.workflow.report.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many there are of each sort, the most first.
 *
 * @param by what the sorts are, as the heading of their table
 */
public record Breakdown(String by, List<Line> lines) {

    private static final Comparator<Line> MOST_FIRST =
            Comparator.comparingLong(Line::count).reversed().thenComparing(Line::words);

    public Breakdown {
        lines = List.copyOf(lines);
    }

    /** One sort. */
    public record Line(String words, long count) {}

    /** Counts the sorts that were met. */
    static Breakdown of(String by, Stream<String> sorts) {
        Map<String, Long> counted =
                sorts.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return new Breakdown(
                by,
                counted.entrySet().stream()
                        .map(entry -> new Line(entry.getKey(), entry.getValue()))
                        .sorted(MOST_FIRST)
                        .toList());
    }
}
