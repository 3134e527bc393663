package org.threshold.workflow.handover.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.handover.Night;

/**
 * Which night it is. The list is made at 16:30 Europe/London of every working day (R-ASC-1), half
 * an hour before the office closes, and stands until 09:00 of the next: at a weekend there is no
 * day team that could hand over, and the out-of-hours team keeps what it holds.
 */
public final class Nights {

    private static final LocalTime LISTED = LocalTime.of(16, 30);
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final WorkingTime working;

    /** With the working days of an area. */
    public Nights(WorkingTime working) {
        this.working = working;
    }

    /** The night whose list was due last, whether or not it is over. */
    public Night latest(Instant now) {
        LocalDate day = WorkingTime.dayOf(now);
        while (!working.isWorkingDay(day) || at(day, LISTED).isAfter(now)) {
            day = day.minusDays(1);
        }
        return of(day);
    }

    /** The night that something said now is for: the one that it is, or else the one to come. */
    public Night coming(Instant now) {
        Night latest = latest(now);
        return latest.over(now) ? of(workingDayFrom(WorkingTime.dayOf(now))) : latest;
    }

    /** The first instant after this one at which a list is due, UTC. */
    public Instant listedAfter(Instant instant) {
        LocalDate day = workingDayFrom(WorkingTime.dayOf(instant));
        return at(day, LISTED).isAfter(instant)
                ? at(day, LISTED)
                : at(workingDayFrom(day.plusDays(1)), LISTED);
    }

    /** The night that a working day hands over to. */
    public Night of(LocalDate day) {
        return new Night(day, at(day, LISTED), at(workingDayFrom(day.plusDays(1)), MORNING));
    }

    private LocalDate workingDayFrom(LocalDate first) {
        LocalDate day = first;
        while (!working.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(WorkingTime.ZONE).toInstant();
    }
}
