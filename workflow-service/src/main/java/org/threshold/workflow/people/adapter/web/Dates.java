package org.threshold.workflow.people.adapter.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.people.domain.PartialDate;
import org.threshold.workflow.people.domain.Period;
import org.threshold.workflow.people.domain.Period.End;
import org.threshold.workflow.people.domain.Period.Start;
import org.threshold.workflow.platform.Refusal;

/** Reads dates that are known more or less precisely, and gathers what is none. */
final class Dates {

    static final String NOT_A_DATE = "This is not a date.";

    static final String HOW_TO_WRITE =
            "Write 2026-03-05 for a day, 2026-03 for a month, 2026 for a year, or"
                    + " 2026-03-05/2026-04-10 for anything between.";

    private final Function<String, Optional<PartialDate>> reader;
    private final String howToWrite;
    private final List<Refusal> refusals = new ArrayList<>();

    Dates() {
        this(PartialDate::read, HOW_TO_WRITE);
    }

    private Dates(Function<String, Optional<PartialDate>> reader, String howToWrite) {
        this.reader = reader;
        this.howToWrite = howToWrite;
    }

    /** Reads dates as people write them on a page. */
    static Dates ofPages() {
        return new Dates(WrittenDate::read, WrittenDate.HOW_TO_WRITE);
    }

    List<Refusal> refusals() {
        return refusals;
    }

    /** From the first day to the last; without a first day it is not known, without a last open. */
    Period period(@Nullable String from, @Nullable String to) {
        Start start = read("from", from).<Start>map(Start.On::new).orElseGet(Start.NotKnown::new);
        End end = read("to", to).<End>map(End.On::new).orElseGet(End.StillGoing::new);
        if (start instanceof Start.On(var first)
                && end instanceof End.On(var last)
                && last.latest().isBefore(first.earliest())) {
            refusals.add(
                    new Refusal(
                            "to", "The last day is before the first one.", "Check both dates."));
            return Period.always();
        }
        return new Period(start, end);
    }

    /** The last day, which must be there. */
    PartialDate lastDay(@Nullable String to) {
        if (to == null || to.isBlank()) {
            refusals.add(new Refusal("to", "The last day is missing.", howToWrite));
        }
        return read("to", to).orElseGet(() -> PartialDate.day(LocalDate.EPOCH));
    }

    private Optional<PartialDate> read(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        var date = reader.apply(text);
        if (date.isEmpty()) {
            refusals.add(new Refusal(field, NOT_A_DATE, howToWrite));
        }
        return date;
    }
}
