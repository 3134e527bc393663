package org.threshold.workflow.deadlines;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** What climbing a ladder came to. */
public sealed interface Climb {

    /**
     * Nobody has acted yet.
     *
     * @param asks what the rungs reached ask for, lowest rung first; empty when none was due
     * @param nextRungAt when to climb again, UTC in whole seconds
     */
    record StillWaiting(List<Ask> asks, Instant nextRungAt) implements Climb {

        public StillWaiting {
            asks = List.copyOf(asks);
        }
    }

    /** It is done or no longer wanted: there is nothing to climb. */
    record Settled() implements Climb {}

    /**
     * Which way the process of a notification goes: {@code ring} or {@code take-over} when a rung
     * asks for it (the stronger of several), {@code tell} for everything else that still waits,
     * {@code nothing} once it is settled.
     */
    default String engineWord() {
        return switch (this) {
            case Settled _ -> "nothing";
            case StillWaiting waiting ->
                    waiting.asks().stream()
                            .max(Comparator.naturalOrder())
                            .map(Ask::engineWord)
                            .orElse(Ask.TELL.engineWord());
        };
    }
}
