package org.threshold.workflow.people.adapter.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.people.Born;

/** A birth: the day, or the days it lies between, or nothing. */
record BornAnswer(
        @Nullable LocalDate on, @Nullable LocalDate earliest, @Nullable LocalDate latest) {

    static BornAnswer of(Born born) {
        return switch (born) {
            case Born.Known(var day) -> new BornAnswer(day, null, null);
            case Born.Estimated(var from, var to) -> new BornAnswer(null, from, to);
            case Born.Unknown() -> new BornAnswer(null, null, null);
        };
    }
}
