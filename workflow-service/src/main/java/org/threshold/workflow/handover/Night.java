package org.threshold.workflow.handover;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A night that the day hands over to: from 16:30 of a working day until the next one begins. The
 * out-of-hours team holds until the next-working-day handover (Calderdale, EDT and child
 * protection), so a Friday’s night ends on Monday and no list is made in between.
 *
 * @param day the working day that hands over, in Europe/London; it names the night
 * @param from when the list is made, UTC
 * @param until when the day is back, UTC
 */
public record Night(LocalDate day, Instant from, Instant until) {

    /** Whether the day is back. */
    public boolean over(Instant now) {
        return !now.isBefore(until);
    }
}
