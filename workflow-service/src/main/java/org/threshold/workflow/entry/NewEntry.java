package org.threshold.workflow.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.referral.CaseRef;

/**
 * An entry that is recorded now.
 *
 * @param cases the cases it is about
 * @param occurredAt when it happened, UTC
 * @param whyLate why it is recorded later than four hours after it happened; empty where nobody
 *     said
 */
public record NewEntry(EntryKey key, List<CaseRef> cases, Instant occurredAt, String whyLate) {

    public NewEntry {
        cases = List.copyOf(cases);
    }

    /** An entry of one case. */
    public NewEntry(EntryKey key, CaseRef about, Instant occurredAt, String whyLate) {
        this(key, List.of(about), occurredAt, whyLate);
    }

    /**
     * When something happened of which only the day is known: at the end of that day, so that
     * nobody is late who may not be, and never later than now.
     *
     * @param on the day in England
     */
    public static Instant within(LocalDate on, Instant now) {
        Instant end = on.plusDays(1).atStartOfDay(WorkingTime.ZONE).toInstant().minusSeconds(1);
        return end.isAfter(now) ? now : end;
    }

    /** Its reason is typed by people. */
    @Override
    public String toString() {
        return "NewEntry[" + key + " " + occurredAt + "]";
    }
}
