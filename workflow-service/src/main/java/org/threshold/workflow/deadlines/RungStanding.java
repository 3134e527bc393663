package org.threshold.workflow.deadlines;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A rung of a ladder as it stands.
 *
 * @param number its place, 1 first
 * @param name its name in the chain
 * @param dueAt when it is, or was, due, UTC in whole seconds
 * @param told who is told, or was when it was reached
 * @param reachedAt when it was reached; empty while it waits
 */
public record RungStanding(
        int number, String name, Instant dueAt, List<Told> told, Optional<Instant> reachedAt) {

    public RungStanding {
        told = List.copyOf(told);
    }
}
