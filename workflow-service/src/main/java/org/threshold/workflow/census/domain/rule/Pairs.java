package org.threshold.workflow.census.domain.rule;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** Each of a list with each other of it. */
final class Pairs {

    private Pairs() {}

    /** Whether it holds of one and of another that stands elsewhere in the list, equal or not. */
    static <T> boolean any(List<T> all, BiPredicate<T, T> holds) {
        return IntStream.range(0, all.size()).anyMatch(one -> anyWith(one, all, holds));
    }

    private static <T> boolean anyWith(int one, List<T> all, BiPredicate<T, T> holds) {
        return IntStream.range(0, all.size())
                .filter(other -> other != one)
                .anyMatch(other -> holds.test(all.get(one), all.get(other)));
    }
}
