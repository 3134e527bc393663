package org.threshold.workflow.deadlines.domain;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.Refusal;

/** A deadline can be brought forward, never put off: what is late stays visibly late. */
public final class EarlierOnly {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("HH:mm 'on' EEEE d MMMM uuuu", Locale.UK);
    private static final String FIELD = "dueAt";

    private EarlierOnly() {}

    /** Why the deadline cannot be made due at this instant; empty when it can. */
    public static Optional<Refusal> refuses(Deadline deadline, Instant due) {
        if (!deadline.isOpen()) {
            return refusal(
                    "It is done or no longer wanted.", "Set a new limit for what waits now.");
        }
        if (!due.isBefore(deadline.dueAt())) {
            return refusal(
                    "It is due at %s already, which is no later."
                            .formatted(words(deadline.dueAt())),
                    "Give an earlier time; a limit can be brought forward and never put off.");
        }
        if (due.isBefore(deadline.term().anchor())) {
            return refusal(
                    "It runs from %s on.".formatted(words(deadline.term().anchor())),
                    "Give a time after that.");
        }
        return Optional.empty();
    }

    private static Optional<Refusal> refusal(String problem, String remedy) {
        return Optional.of(new Refusal(FIELD, problem, remedy));
    }

    private static String words(Instant instant) {
        return WHEN.format(instant.atZone(WorkingTime.ZONE));
    }
}
