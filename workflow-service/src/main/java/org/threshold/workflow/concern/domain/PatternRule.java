package org.threshold.workflow.concern.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * When minor concerns are more than minor: three within the days of the area profile are looked at
 * together (recommendation Hospital 3b of the review; the number is a product default).
 */
public final class PatternRule {

    /** How many are reviewed together. */
    public static final int MANY = 3;

    private PatternRule() {}

    /**
     * Those that count together with the latest to happen; empty when they are too few.
     *
     * @param notes those that no review has looked at
     * @param countsUntil until when a concern that happened then counts together with others
     */
    public static List<MinorConcern> pattern(
            List<MinorConcern> notes, Function<Instant, Instant> countsUntil) {
        List<MinorConcern> together =
                notes.stream()
                        .map(note -> note.said().occurredAt())
                        .max(Comparator.naturalOrder())
                        .map(latest -> countingAt(notes, countsUntil, latest))
                        .orElse(List.of());
        return together.size() < MANY ? List.of() : together;
    }

    private static List<MinorConcern> countingAt(
            List<MinorConcern> notes, Function<Instant, Instant> countsUntil, Instant latest) {
        return notes.stream()
                .filter(note -> !countsUntil.apply(note.said().occurredAt()).isBefore(latest))
                .toList();
    }

    /** What they are about, as EV-33 says it. */
    public static String about(List<MinorConcern> together) {
        List<ConcernKind> kinds =
                together.stream().map(note -> note.said().kind()).distinct().toList();
        return kinds.size() == 1 ? kinds.getFirst().code() : "more-than-one";
    }
}
