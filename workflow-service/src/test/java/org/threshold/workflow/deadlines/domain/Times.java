package org.threshold.workflow.deadlines.domain;

import java.time.Instant;
import java.time.LocalDateTime;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.deadlines.adapter.shipped.ShippedRules;

/** The calendar and the profile that are shipped, and times as people in London write them. */
public final class Times {

    public static final WorkingCalendar CALENDAR = ShippedRules.workingCalendar();
    public static final AreaProfile BUCKS = ShippedRules.buckinghamshire();

    private Times() {}

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
}
