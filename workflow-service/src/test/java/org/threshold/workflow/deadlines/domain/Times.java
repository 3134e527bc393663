package org.threshold.workflow.deadlines.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.WorkingTime;

/** The calendar and the profile that are shipped, and times as people in London write them. */
public final class Times {

    public static final WorkingCalendar CALENDAR =
            new WorkingCalendar(BankHolidays.parse(lines("bank-holidays-england-and-wales.txt")));
    public static final AreaProfile BUCKS = profile("bucks");

    private Times() {}

    /** The first version of an area's limits. */
    public static AreaProfile profile(String area) {
        return AreaProfileText.parse(
                lines("area-" + area + "-v1.txt"), other -> profile(other.area()));
    }

    /** How long a limit of Buckinghamshire is, in words. */
    public static String length(LimitCode limit) {
        return BUCKS.entry(limit).length().words();
    }

    /** {@code 2026-04-02T16:30} on a clock in London. */
    public static Instant london(String local) {
        return LocalDateTime.parse(local).atZone(WorkingTime.ZONE).toInstant();
    }

    static String inLondon(Instant instant) {
        return instant.atZone(WorkingTime.ZONE).toLocalDateTime().toString();
    }

    /** When a limit in words ends, on a clock in London. */
    static String due(String limit, String anchor) {
        return inLondon(TimeLimitWords.parse(limit).dueAt(london(anchor), CALENDAR));
    }

    /** When a limit of the shipped profile ends, on a clock in London. */
    static String due(LimitCode limit, String anchor) {
        return inLondon(BUCKS.entry(limit).length().dueAt(london(anchor), CALENDAR));
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of("src/main/resources/deadlines", file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
