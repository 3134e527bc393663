package org.threshold.workflow.deadlines.domain;

import java.time.Instant;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Standing;
import org.threshold.workflow.deadlines.Term;
import org.threshold.workflow.deadlines.Waiting;

/**
 * Starts the limits of an area.
 *
 * @param profile the area's limits in the version now in force
 * @param calendar the days and hours they are counted in
 */
public record Limits(AreaProfile profile, WorkingCalendar calendar) {

    /** From when to when a limit runs. */
    public Term reckon(LimitCode code, Instant anchor) {
        return profile.entry(code).length().term(anchor, calendar);
    }

    /** How long a limit is, in words. */
    public String length(LimitCode code) {
        return profile.entry(code).length().words();
    }

    /** Starts a limit; one without a ladder of its own can only be reckoned. */
    public RunningDeadline start(DeadlineId id, LimitCode code, Waiting waiting, Instant anchor) {
        var entry = profile.entry(code);
        if (!entry.chain().escalates()) {
            throw new IllegalArgumentException(
                    "The limit '%s' has no ladder: reckon it instead.".formatted(code.code()));
        }
        var term = reckon(code, anchor);
        var ladder = Ladder.of(entry, term, calendar);
        var standing = new Standing.Open(ladder.nextAt());
        return new RunningDeadline(
                new Deadline(id, profile.limit(code), waiting, term, standing), ladder);
    }
}
