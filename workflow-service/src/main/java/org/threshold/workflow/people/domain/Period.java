package org.threshold.workflow.people.domain;

import java.time.LocalDate;

/**
 * How long something held, each end as precise as somebody could say; both ends belong to it.
 *
 * <p>Wherever a date is rough, the period is taken at its longest: who may have lived with a child
 * counts as having lived with it.
 */
public record Period(Start start, End end) {

    public Period {
        if (start instanceof Start.On(var from)
                && end instanceof End.On(var to)
                && to.latest().isBefore(from.earliest())) {
            throw new IllegalArgumentException("A period ends before it begins");
        }
    }

    /** When something began. */
    public sealed interface Start {

        /** On a day, as far as it is known. */
        record On(PartialDate date) implements Start {}

        /** Nobody can say. */
        record NotKnown() implements Start {}
    }

    /** When something ended. */
    public sealed interface End {

        /** Its last day, as far as it is known. */
        record On(PartialDate date) implements End {}

        /** It has not ended. */
        record StillGoing() implements End {}
    }

    /** From a day on, without an end. */
    public static Period since(PartialDate from) {
        return new Period(new Start.On(from), new End.StillGoing());
    }

    /** Between two days, both included. */
    public static Period between(PartialDate from, PartialDate to) {
        return new Period(new Start.On(from), new End.On(to));
    }

    /** Without any known date. */
    public static Period always() {
        return new Period(new Start.NotKnown(), new End.StillGoing());
    }

    /** Whether it has no end yet. */
    public boolean open() {
        return end instanceof End.StillGoing;
    }

    /** Whether it holds, or may hold, on a day. */
    public boolean covers(LocalDate day) {
        return !first().isAfter(day) && !last().isBefore(day);
    }

    /** Whether both hold, or may hold, on some same day. */
    public boolean overlaps(Period other) {
        return !first().isAfter(other.last()) && !other.first().isAfter(last());
    }

    /** Whether a period that begins like this one may end so. */
    public boolean mayEnd(PartialDate to) {
        return !to.latest().isBefore(first());
    }

    /** The same, ended. */
    public Period ended(PartialDate to) {
        return new Period(start, new End.On(to));
    }

    private LocalDate first() {
        return switch (start) {
            case Start.On(var from) -> from.earliest();
            case Start.NotKnown() -> LocalDate.MIN;
        };
    }

    private LocalDate last() {
        return switch (end) {
            case End.On(var to) -> to.latest();
            case End.StillGoing() -> LocalDate.MAX;
        };
    }
}
