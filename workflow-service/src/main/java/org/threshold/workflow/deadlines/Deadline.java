package org.threshold.workflow.deadlines;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * An instant by which something must be done.
 *
 * @param id its id
 * @param limit the limit it was computed from, with citation, clock and profile version
 * @param waiting what waits for it
 * @param term its anchor and due instant, UTC in whole seconds
 * @param standing whether it is open, met or withdrawn
 */
public record Deadline(DeadlineId id, Limit limit, Waiting waiting, Term term, Standing standing) {

    /** The instant by which it must be done, UTC in whole seconds. */
    public Instant dueAt() {
        return term.dueAt();
    }

    public boolean isOpen() {
        return standing instanceof Standing.Open;
    }

    /** Whether it is still open and its due instant has come. */
    public boolean isOverdue(Instant now) {
        return isOpen() && !dueAt().isAfter(now);
    }

    /** When the next rung of its ladder is due; empty once it is met or withdrawn. */
    public Optional<Instant> nextRungAt() {
        return switch (standing) {
            case Standing.Open open -> Optional.of(open.nextRungAt());
            case Standing.Met _, Standing.Withdrawn _ -> Optional.empty();
        };
    }

    /**
     * The deadline as the engine is given it: {@code deadlineId}, {@code dueAt} and {@code
     * firstRungAt}, instants as text in UTC. Once settled, the first rung stands at the due
     * instant, where climbing does nothing.
     */
    public Map<String, Object> forEngine() {
        return Map.of(
                "deadlineId", id.toString(),
                "dueAt", dueAt().toString(),
                "firstRungAt", nextRungAt().orElse(dueAt()).toString());
    }

    /** What a process is told when the deadline has moved: which one, and its next rung. */
    public Map<String, Object> movedForEngine() {
        return Map.of(
                "movedDeadlineId", id.toString(),
                "movedRungAt", nextRungAt().orElse(dueAt()).toString());
    }
}
