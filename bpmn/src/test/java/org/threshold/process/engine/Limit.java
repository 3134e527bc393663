package org.threshold.process.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A deadline as it travels through the engine: an id and two instants in UTC. */
public record Limit(UUID id, Instant dueAt, Instant firstRungAt) {

    /** A limit whose first rung is one hour before it is due. */
    public static Limit dueAt(Instant dueAt) {
        return new Limit(UUID.randomUUID(), dueAt, dueAt.minus(Duration.ofHours(1)));
    }

    public Map<String, Object> asVariable() {
        return Map.of(
                "deadlineId", id.toString(),
                "dueAt", dueAt.toString(),
                "firstRungAt", firstRungAt.toString());
    }
}
