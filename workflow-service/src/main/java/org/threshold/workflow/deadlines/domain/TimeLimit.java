package org.threshold.workflow.deadlines.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.threshold.workflow.deadlines.ClockType;
import org.threshold.workflow.deadlines.Term;

/**
 * How long something may take. The anchor's calendar day in Europe/London is day 0; due instants
 * are whole seconds. Where no rule says how to count, the counting is a default of this product.
 */
sealed interface TimeLimit permits ElapsedLimit, WorkingLimit {

    /** The instant by which it must be done, counted from an anchor in whole seconds. */
    Instant dueAt(Instant anchor, WorkingCalendar calendar);

    ClockType clock();

    /** As people say it and as the area profile writes it: {@code 15 working days}. */
    String words();

    /** The earliest instant it may be done: the anchor itself, except for a window. */
    default Instant opensAt(Instant anchor, WorkingCalendar calendar) {
        return anchor;
    }

    /** From when to when, the anchor's fraction of a second dropped. */
    default Term term(Instant anchor, WorkingCalendar calendar) {
        var from = anchor.truncatedTo(ChronoUnit.SECONDS);
        var due = dueAt(from, calendar);
        return new Term(from, opensAt(from, calendar), due, !calendar.covers(due));
    }
}
