package org.threshold.workflow.report.domain;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.threshold.workflow.deadlines.DueWords;

/** Lengths of time in whole minutes, summed up. */
final class Minutes {

    private Minutes() {}

    /** The middle one in words; of an even number of them the shorter of the middle two. */
    static String median(Collection<Long> minutes) {
        List<Long> sorted = minutes.stream().sorted().toList();
        return sorted.isEmpty() ? "none to count" : words(sorted.get((sorted.size() - 1) / 2));
    }

    /** The longest one in words. */
    static String longest(Collection<Long> minutes) {
        return minutes.stream().max(Long::compare).map(Minutes::words).orElse("none to count");
    }

    private static String words(long minutes) {
        return DueWords.length(Duration.ofMinutes(minutes));
    }
}
