package org.threshold.workflow.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** When people are at work: Europe/London, England and Wales. */
public interface WorkingTime {

    /** The zone that days and hours are counted in; named here and nowhere else. */
    ZoneId ZONE = ZoneId.of("Europe/London");

    /** Monday to Friday, except bank holidays of England and Wales. */
    boolean isWorkingDay(LocalDate day);

    /** Whether the instant lies from 09:00 up to, but not including, 17:00 of a working day. */
    boolean isOfficeHours(Instant instant);

    /** The calendar day of an instant in {@link #ZONE}. */
    static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** How far bank holidays are known, seen from a day. */
    BankHolidayCover cover(LocalDate today);
}
