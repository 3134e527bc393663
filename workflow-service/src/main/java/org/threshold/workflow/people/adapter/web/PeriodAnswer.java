package org.threshold.workflow.people.adapter.web;

import org.jspecify.annotations.Nullable;
import org.threshold.workflow.people.domain.Period;

/**
 * A period.
 *
 * @param from the first day as precisely as it is known, as in requests; absent when not known
 * @param to the last day; absent when it has not come
 */
record PeriodAnswer(@Nullable String from, @Nullable String to) {

    static PeriodAnswer of(Period period) {
        return new PeriodAnswer(from(period.start()), to(period.end()));
    }

    private static @Nullable String from(Period.Start start) {
        return switch (start) {
            case Period.Start.On(var date) -> date.text();
            case Period.Start.NotKnown() -> null;
        };
    }

    private static @Nullable String to(Period.End end) {
        return switch (end) {
            case Period.End.On(var date) -> date.text();
            case Period.End.StillGoing() -> null;
        };
    }
}
