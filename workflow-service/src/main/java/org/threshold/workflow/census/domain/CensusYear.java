package org.threshold.workflow.census.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.threshold.workflow.deadlines.WorkingTime;

/**
 * A year of the census, 1 April to 31 March, in days of London (rule T23; the sources are in
 * docs/census.md).
 *
 * @param ends the calendar year in which it ends, and by which the census calls it
 */
public record CensusYear(int ends) {

    private static final int FIRST_KNOWN = 2000;
    private static final int LAST_KNOWN = 2999;
    private static final int CHOICES = 4;

    /** The year that an instant is in. */
    public static CensusYear of(Instant now) {
        LocalDate day = WorkingTime.dayOf(now);
        boolean begun = !day.isBefore(new CensusYear(day.getYear() + 1).first());
        return new CensusYear(begun ? day.getYear() + 1 : day.getYear());
    }

    /** The year of this code, such as {@code 2027}; empty when it is none. */
    public static Optional<CensusYear> read(String code) {
        if (!code.matches("[0-9]{4}")) {
            return Optional.empty();
        }
        return Optional.of(new CensusYear(Integer.parseInt(code)))
                .filter(year -> year.ends >= FIRST_KNOWN && year.ends <= LAST_KNOWN);
    }

    /** Its first day, 1 April. */
    public LocalDate first() {
        return LocalDate.of(ends - 1, 4, 1);
    }

    /** Its last day, 31 March, as at which everything is given. */
    public LocalDate reference() {
        return LocalDate.of(ends, 3, 31);
    }

    /** The instant with which it ends: midnight after its last day in London. */
    public Instant until() {
        return reference().plusDays(1).atStartOfDay(WorkingTime.ZONE).toInstant();
    }

    /** Whether a day lies in it, its first and last day included. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(reference());
    }

    /** This year and the three before, the latest first. */
    public List<CensusYear> andBefore() {
        return IntStream.range(0, CHOICES).mapToObj(back -> new CensusYear(ends - back)).toList();
    }

    /** As addresses, the API and the census itself write it. */
    public String code() {
        return String.valueOf(ends);
    }

    /** As people read it. */
    public String words() {
        return "1 April " + (ends - 1) + " to 31 March " + ends;
    }
}
