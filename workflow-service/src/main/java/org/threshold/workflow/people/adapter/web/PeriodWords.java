package org.threshold.workflow.people.adapter.web;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.threshold.workflow.people.BornWords;
import org.threshold.workflow.people.domain.PartialDate;
import org.threshold.workflow.people.domain.Period;

/** Says how long something held, each end as precisely as it is known. */
final class PeriodWords {

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private PeriodWords() {}

    static String of(Period period) {
        return switch (period.start()) {
            case Period.Start.On(var from) ->
                    switch (period.end()) {
                        case Period.End.On(var to) -> "From " + date(from) + " to " + date(to);
                        case Period.End.StillGoing() -> "Since " + date(from);
                    };
            case Period.Start.NotKnown() ->
                    switch (period.end()) {
                        case Period.End.On(var to) -> "Until " + date(to);
                        case Period.End.StillGoing() -> "Dates not recorded";
                    };
        };
    }

    private static String date(PartialDate date) {
        LocalDate from = date.earliest();
        if (from.equals(date.latest())) {
            return BornWords.day(from);
        }
        if (date.equals(PartialDate.month(YearMonth.from(from)))) {
            return MONTH.format(from);
        }
        return date.equals(PartialDate.year(Year.from(from)))
                ? String.valueOf(from.getYear())
                : "a day between " + BornWords.day(from) + " and " + BornWords.day(date.latest());
    }
}
