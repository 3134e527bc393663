package org.threshold.workflow.report.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.threshold.workflow.deadlines.WorkingTime;

/** A calendar month in England: the stretch of time that a report is about. */
public record Month(YearMonth month) {

    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final int OFFERED = 24;
    private static final int YEAR = 12;

    /** The month that an instant lies in. */
    public static Month of(Instant instant) {
        LocalDate day = WorkingTime.dayOf(instant);
        return new Month(YearMonth.of(day.getYear(), day.getMonthValue()));
    }

    /** The month written as {@code 2026-11}, if it is one. */
    public static Optional<Month> of(String written) {
        try {
            return Optional.of(new Month(YearMonth.parse(written)));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** Its first instant, UTC. */
    public Instant from() {
        return month.atDay(1).atStartOfDay(WorkingTime.ZONE).toInstant();
    }

    /** The first instant after it, UTC. */
    public Instant until() {
        return new Month(month.plusMonths(1)).from();
    }

    /** This month and those before it, the latest first: two years. */
    public List<Month> andBefore() {
        return IntStream.range(0, OFFERED).mapToObj(month::minusMonths).map(Month::new).toList();
    }

    /** This month and the eleven before it, the latest first. */
    public List<Month> year() {
        return andBefore().subList(0, YEAR);
    }

    /** As addresses and the API write it: {@code 2026-11}. */
    public String code() {
        return month.toString();
    }

    /** For people: "November 2026". */
    public String words() {
        return WORDS.format(month);
    }
}
