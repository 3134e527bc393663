package org.threshold.workflow.report.domain;

import java.time.Instant;
import java.util.Optional;

/** What stands in a cell of a report's table. */
public sealed interface Cell {

    /** Words for people. */
    record Words(String words) implements Cell {}

    /** Words that somebody typed; they may name a person, and are not printed. */
    record Typed(String words) implements Cell {

        @Override
        public String toString() {
            return "Typed[]";
        }
    }

    /** An instant, UTC. */
    record At(Instant instant) implements Cell {}

    /** A whole number. */
    record Count(long number) implements Cell {}

    /** Words for people. */
    static Cell of(String words) {
        return new Words(words);
    }

    /** An instant, or why there is none. */
    static Cell of(Optional<Instant> instant, String otherwise) {
        return instant.<Cell>map(At::new).orElseGet(() -> new Words(otherwise));
    }

    /** A number, or why there is none. */
    static Cell ofNumber(Optional<Long> number, String otherwise) {
        return number.<Cell>map(Count::new).orElseGet(() -> new Words(otherwise));
    }
}
