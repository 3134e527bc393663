package org.threshold.workflow.deadlines;

import java.time.Instant;

/** Where a deadline stands. Whether an open one is overdue is a matter of its due instant. */
public sealed interface Standing {

    /** Nobody has done it yet; the next rung of its ladder is due at this instant. */
    record Open(Instant nextRungAt) implements Standing {}

    /** It was done, in time or late. */
    record Met(Instant at) implements Standing {}

    /** It need no longer be done. */
    record Withdrawn(Instant at) implements Standing {}
}
