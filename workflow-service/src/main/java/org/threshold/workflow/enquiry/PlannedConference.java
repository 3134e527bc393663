package org.threshold.workflow.enquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.threshold.workflow.deadlines.WorkingTime;

/**
 * The conference of an enquiry, as its day is set.
 *
 * @param on the day in England
 * @param time the time of that day in England, where it is set
 * @param place an address or a link; empty where it is not set
 */
public record PlannedConference(LocalDate on, Optional<LocalTime> time, String place) {

    /** When it is, UTC; empty while only its day is known. */
    public Optional<Instant> at() {
        return time.map(it -> on.atTime(it).atZone(WorkingTime.ZONE).toInstant());
    }

    @Override
    public String toString() {
        return "PlannedConference[" + on + "]";
    }
}
