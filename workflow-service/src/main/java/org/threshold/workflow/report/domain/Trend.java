package org.threshold.workflow.report.domain;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How many there were of each sort in each of the last twelve months, the latest month first and in
 * each the most first.
 *
 * @param <T> what is counted
 */
final class Trend<T> {

    private final List<Month> months;
    private final List<T> all;
    private final Function<T, Month> month;

    Trend(Month last, List<T> all, Function<T, Month> month) {
        this.months = last.year();
        this.all = List.copyOf(all);
        this.month = month;
    }

    /** Each month with its number, also where that is none. */
    Breakdown total(String by) {
        return new Breakdown(
                by,
                months.stream()
                        .map(one -> new Breakdown.Line(one.words(), in(one).count()))
                        .toList());
    }

    /** The sorts of each month. */
    Breakdown each(String by, Function<T, String> sort) {
        return new Breakdown(by, months.stream().flatMap(one -> sorts(by, one, sort)).toList());
    }

    private Stream<Breakdown.Line> sorts(String by, Month one, Function<T, String> sort) {
        return Breakdown.of(by, in(one).map(sort)).lines().stream()
                .map(line -> new Breakdown.Line(one.words() + ": " + line.words(), line.count()));
    }

    private Stream<T> in(Month one) {
        return all.stream().filter(it -> month.apply(it).equals(one));
    }
}
