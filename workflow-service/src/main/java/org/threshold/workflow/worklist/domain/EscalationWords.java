package org.threshold.workflow.worklist.domain;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Rung;
import org.threshold.workflow.deadlines.WorkingTime;

/** What a notice says when a rung is reached; it names no person. */
public final class EscalationWords {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("HH:mm 'on' EEEE d MMMM", Locale.UK);

    private EscalationWords() {}

    /** The sentence for a rung: what waits, its limit, and that nobody has acted. */
    public static String of(Deadline deadline, Rung rung) {
        String what = deadline.limit().words();
        String when = when(deadline.dueAt());
        if (rung.dueAt().isBefore(deadline.dueAt())) {
            return "%s: due at %s, and not done yet.".formatted(what, when);
        }
        String overdue = "%s: was due at %s, and nobody has done it.".formatted(what, when);
        return rung.again() ? overdue + " You are told again until somebody acts." : overdue;
    }

    private static String when(Instant at) {
        return WHEN.format(at.atZone(WorkingTime.ZONE));
    }
}
