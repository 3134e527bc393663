package org.threshold.workflow.deadlines;

import java.time.Instant;

/**
 * From when to when. All instants are UTC in whole seconds.
 *
 * @param anchor the instant the limit is counted from
 * @param opensAt the earliest instant it may be done; the anchor, except for a window such as the
 *     second skeletal survey's
 * @param dueAt the instant by which it must be done
 * @param beyondCalendar whether it ends on a day for which no bank holidays are known yet, so that
 *     it may have to move
 */
public record Term(Instant anchor, Instant opensAt, Instant dueAt, boolean beyondCalendar) {}
