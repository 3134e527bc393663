package org.threshold.workflow.order.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * What protects a child by law for a short time.
 *
 * @param since when it began, UTC
 * @param lasts how long the law lets it last
 * @param until its end as recorded, UTC; empty where nobody said
 */
public record Protection(
        ProtectionKind kind, Instant since, Lasting lasts, Optional<Instant> until) {

    /**
     * How long the law lets it last.
     *
     * @param from the start that it is counted from, UTC: of an order, that of police protection
     *     where the child was in it (s.45(3))
     * @param latest the instant by which it ends, UTC
     * @param extended whether a court has extended the order (s.45(5))
     */
    public record Lasting(Instant from, Instant latest, boolean extended) {}

    /** When it ends, UTC: as recorded, and never later than the law allows. */
    public Instant ends() {
        return until.filter(end -> end.isBefore(lasts.latest())).orElse(lasts.latest());
    }

    /** Whether the recorded end is later than the law allows; it is to be checked. */
    public boolean recordedTooLate() {
        return until.filter(end -> end.isAfter(lasts.latest())).isPresent();
    }

    /** Whether the law has let it end by then. */
    boolean overBy(Instant at) {
        return !at.isBefore(lasts.latest());
    }
}
