package org.threshold.notification.directory;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A day that a turn of a rota names: one of the week, or a bank holiday whichever it falls on. */
public enum DutyDay {
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    THURSDAY,
    FRIDAY,
    SATURDAY,
    SUNDAY,
    BANK_HOLIDAY;

    /** The word in the API and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The day with a code; empty when there is none. */
    public static Optional<DutyDay> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** The day of the week. */
    static DutyDay of(DayOfWeek day) {
        return valueOf(day.name());
    }
}
