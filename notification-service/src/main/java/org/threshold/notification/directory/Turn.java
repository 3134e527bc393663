package org.threshold.notification.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A turn of a rota: who answers on which days in which hours. On a bank holiday only turns begin
 * that name bank holidays; one that began the day before goes on to its end.
 *
 * @param days on which it begins
 * @param hours when
 * @param name of the desk or the title that answers, never of a person
 * @param ring the desk's telephone
 */
public record Turn(Set<DutyDay> days, Hours hours, String name, String ring) {

    public Turn {
        days = Set.copyOf(days);
    }

    boolean beginsOn(LocalDate day, BankHolidays holidays) {
        return days.contains(
                holidays.include(day) ? DutyDay.BANK_HOLIDAY : DutyDay.of(day.getDayOfWeek()));
    }

    Optional<Span> around(Instant at, BankHolidays holidays) {
        return hours.around(at, day -> beginsOn(day, holidays));
    }
}
